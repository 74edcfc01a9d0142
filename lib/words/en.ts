import type { Words } from '@/lib/words/id'

export const en: Words = {
  language: { name: 'English', choose: 'Language' },
  status: {
    names: {
      submitted: 'Received, being checked',
      incomplete: 'Waiting for details from you',
      referred: 'Forwarded',
      in_progress: 'Being worked on',
      postponed: 'Put off until the day that was promised',
      handed_over: 'Passed to the body in charge',
      answered: 'Answered, waiting for your word',
      closed: 'Settled',
      archived: 'Cannot be dealt with',
      withdrawn: 'Cancelled by you',
      merged: 'Handled together with a similar complaint',
    },
    referredTo: 'Forwarded to {agency}',
    hands: {
      submitted: 'The complaints office of {agency} is checking it.',
      incomplete: 'We are waiting for your answer.',
      referred: 'Your complaint is now in their hands.',
      in_progress: '{agency} is working on it.',
      postponed: '{agency} has put it off until the day written below.',
      handed_over: 'It is now with {agency}. We keep an eye on it for you.',
      answered: '{agency} has answered.',
      closed: 'This complaint is settled.',
      archived: 'The reason stands on this page.',
      withdrawn: 'Nobody works on this complaint any more.',
      merged: 'Someone else reported the same. You will get the answer too.',
    },
    outcomes: {
      done: 'Done',
      explained: 'Explained',
      not_possible: 'Not possible',
      not_ours: 'Not for the city government to decide',
      no_budget: 'No budget yet',
    },
    promises: {
      verification: 'Checked and forwarded no later than',
      reply: 'First answer no later than',
      settlement: 'Settled no later than',
      confirmation: 'We wait for your word until',
      contest: 'You can object until',
      completion: 'We wait for your details until',
      arbitration: 'Decided no later than',
    },
    firstPromised: 'First promised for {day}.',
    missed: {
      verification: 'It should have been checked and forwarded by {day}.',
      reply: 'It should have been answered by {day}.',
      settlement: 'It should have been settled by {day}.',
      arbitration: 'It should have been decided by {day}.',
    },
    late: 'Late',
    lateComfort: 'You do not need to report it again.',
    estimated: 'An estimate: some public holidays in this time are not official yet.',
    someAgency: 'the agency in charge',
  },
  story: {
    submit: 'We have received your complaint.',
    entrust: 'We have received your complaint and forwarded it straight to {agency}.',
    oversee: 'We have received your complaint and passed it straight to {agency}.',
    askBack: 'We need more details from you.',
    complete: 'You sent more details.',
    refer: 'Forwarded to {agency}.',
    lapse:
      'We have not received your details, so we put the complaint aside. Send them at any time and it goes on.',
    takeUp: 'You sent the details. The complaint goes on.',
    archive: 'We cannot deal with this complaint. The reason is written below.',
    contest: 'You objected. We are checking again.',
    accept: '{agency} has started work.',
    sendBack: 'We are looking for the right agency. You do not need to report it again.',
    sendUp:
      'It is being passed on. The leadership decides on the right agency; you need not report it again.',
    arbitrate: 'Decided: {agency} handles it.',
    cede: 'Decided: passed to {agency}. We keep an eye on it for you.',
    inform: 'News from {agency}.',
    answer: '{agency} answered.',
    postpone: '{agency} has put the work off. The day and the reason are on this page.',
    resume: '{agency} goes on with the work.',
    promise: 'A promise from {agency}. Its day is on this page.',
    callIn: 'The day that {agency} promised has come. We asked you.',
    affirm: 'You said that the promise was kept.',
    breach: 'You said that the promise was not kept. Work goes on.',
    involve: '{agency} is helping.',
    extend: 'The agency needs more time. The new date is on this page.',
    reclass:
      'The kind of complaint was changed. The new date is on this page, beside the first one.',
    merge:
      'Your complaint is handled together with another one about the same matter. You still get the answer.',
    share: '{agency} answered.',
    separate: 'Your complaint is handled on its own again.',
    split: 'We recorded a part of your complaint as a complaint of its own.',
    handOver: 'Passed to {agency}. We keep an eye on it for you.',
    relay: 'We passed on the answer from {agency}.',
    reclaim: 'We have taken your complaint back and are looking for another way.',
    close: 'The complaint is settled.',
    dispute: 'You said that the problem is not solved. Work goes on.',
    appeal:
      'You said again that the problem is not solved. Somebody outside of that agency is checking.',
    sustain: 'You were found to be right. {agency} is working on it again.',
    overrule: 'The answer of {agency} was checked and found right. The reason is on this page.',
    recall: 'We checked how it was settled, and it was not. {agency} is working on it again.',
    reopen: 'You said that the problem is not solved. We are checking again.',
    press: 'You said that the problem is not solved. {agency} is checking again.',
    withdraw: 'You cancelled this complaint.',
    add: 'You added details.',
    write: 'There is a message for you.',
    rate: 'You gave a rating.',
    protect: 'Your personal data are now better protected.',
    reveal: 'Your personal data were opened. The reason is on record.',
    reissue: 'The secret code of this complaint was replaced by a new one.',
    release: 'The agency in charge may now see your photos.',
    publish: 'A summary that we have checked can now be read by everyone.',
    withhold: 'It was decided not to show this complaint to everyone. It is still being handled.',
    unpublish: 'The summary can no longer be read by everyone.',
  },
  following: {
    track: {
      title: 'Track a complaint',
      lead: 'You were given the number and the secret code when you sent your complaint.',
      number: 'Complaint number',
      numberHint: '8 letters and digits, for example 7KQ2-M9X1.',
      code: 'Secret code',
      codeHint: '12 letters and digits. Spaces and small letters are fine.',
      submit: 'Track',
    },
    complaint: 'Complaint',
    journey: 'What has happened',
    who: {
      you: 'You',
      itself: 'Kesah',
      agency: 'Staff of the agency',
      city: 'Complaints office',
    },
    turn: {
      evidence: { label: 'Evidence from the agency', photo: 'Evidence', document: 'PDF document' },
      answered: 'Is the problem solved?',
      asked: 'We need your answer',
      archived: 'Do you disagree with this decision?',
      outcome: 'Result: {outcome}.',
    },
    clocks: {
      title: 'By when',
      silence: 'If we hear nothing from you by that day, we take it as settled.',
    },
    related: {
      title: 'Related complaints',
      part: 'We recorded a part of this complaint on its own, under the number',
      code: 'Its secret code is {code}.',
      follow: 'Track',
      different: 'My problem is a different one',
      why: 'How does it differ from the other complaint?',
      submit: 'Handle it on its own',
    },
    sent: 'What you sent',
    close: { submit: 'It is solved' },
    dispute: { reason: 'If not, what is still wrong?', submit: 'It is not solved' },
    complete: { reason: 'More details', submit: 'Send details' },
    promises: {
      title: 'Promises',
      until: '{agency}, no later than {day}.',
      budget: '{agency}, waiting for a budget, no later than {day}.',
      schedule: '{agency}, waiting for its schedule, no later than {day}.',
      kept: 'Kept.',
      broken: 'Not kept.',
      asked: 'Was this promise kept?',
      affirm: 'It was kept',
      reason: 'If not, what has not been done?',
      breach: 'It was not kept',
    },
    time: {
      title: 'In whose hands it was',
      lead: 'Office time since we received it, up to {at}.',
      verifier: 'Complaints office',
      arbiter: 'Leadership, deciding',
      validator: 'Examiner',
      citizen: 'You',
      joined: 'Together with a similar complaint',
      days: '{count} working days',
      hours: '{count} hours',
      minutes: '{count} minutes',
      total: 'In all',
    },
    contest: {
      until: 'You may object once, until {day}.',
      reason: 'Why should this decision be looked at again?',
      submit: 'Object',
    },
    rate: {
      given: 'Your rating: {nth} of 5 ({score}).',
      change: 'Change the rating',
      why: 'Say why',
    },
    talk: {
      title: 'Messages',
      none: 'No messages yet.',
      you: 'You',
      city: 'Complaints office (Dinas Kominfo)',
      more: 'Anything to add?',
      moreHint: 'Read by whoever handles this complaint. We need no name or contact here.',
      add: 'Add details',
    },
    photos: {
      label: 'More photos',
      hint: 'Room for {count} more. We remove place, time and name from the file.',
      caption: 'Another photo.',
      full: 'No more photos fit. You can describe the rest above.',
      wait: 'Wait until the photo has been uploaded.',
    },
    square: {
      open: 'See the summary that everyone can read',
      support: 'Others who have the same problem: {count}.',
    },
    sees: {
      title: 'Who sees what',
      everyone: 'Everyone',
      public: {
        shown: 'A summary that we have checked, without your name and your words.',
        notYet: 'Nothing yet. Later only a summary that we have checked.',
        takenDown: 'Nothing any more. We have taken the summary down.',
        hidden: 'Nothing. What you wrote is hidden.',
        official: 'Nothing. Complaints about officials are never public.',
      },
      handlers: 'Staff handling it',
      text: 'What you wrote, and these messages.',
      name: 'Your name and contact',
      person: {
        named:
          'Name: the complaints office and the agency that handles it. Contact: the complaints office; ' +
          'the agency only with a reason that you see below.',
        confidential:
          'Locked. Only the complaints office can open it, with a reason that you see below.',
        anonymous: 'Nobody. We do not keep them.',
      },
      photos: 'Your photos',
      released: 'The agency that handles it sees {count} of {all} photos.',
      published: 'Everyone sees {count} of {all} photos.',
      unreleased: 'Only you and the complaints office, until we have checked each photo.',
      officials: 'Those complained of',
      nothing: 'See nothing at all.',
    },
    opened: {
      title: 'Who opened my data',
      none: 'Nobody has opened your data.',
      anonymous: 'We do not keep your name.',
      named: 'Your name is open to those who handle it, as you chose.',
      who: 'Staff of the complaints office (Dinas Kominfo)',
      whoAt: 'Staff of {agency}',
      reason: 'The reason:',
    },
    protect: {
      title: 'Protect more',
      lead: 'What is protected cannot be opened again.',
      limit: 'We cannot protect you if your words themselves say who you are.',
      means: {
        confidential:
          'We lock your name. The complaints office can open it only with a recorded reason. ' +
          'Staff who have read it may still remember it.',
        anonymous:
          'We delete your name and contact at once, and cannot bring them back. ' +
          'Mails stop. From then on only the number and the secret code open the complaint.',
      },
      submit: 'Protect my name',
      content: 'The public will not see what you wrote. A published summary is taken down at once.',
      hide: 'Hide what I wrote',
    },
    withdraw: {
      open: 'Cancel this complaint',
      title: 'Cancel this complaint?',
      warning: 'Nobody will work on it any more, and this cannot be undone.',
      submit: 'Yes, cancel it',
    },
  },
  signIn: {
    title: 'Sign in',
    lead: 'For staff, and for citizens with an account.',
    email: 'E-mail',
    password: 'Password',
    trusted: 'This phone is mine alone',
    trustedHint:
      'For staff of agencies and the leadership only: stay signed in for up to {days} days.',
    submit: 'Sign in',
  },
  mail: {
    subject: 'Complaint {number}: {what}',
    steps: {
      submit: { subject: 'received', story: 'We have received your complaint.' },
      entrust: {
        subject: 'received',
        story: 'We have received your complaint and forwarded it straight to {agency}.',
      },
      oversee: {
        subject: 'received',
        story: 'We have received your complaint and passed it straight to {agency}.',
      },
      askBack: {
        subject: 'we need more details',
        story: 'We need more details from you. Our question is on the tracking page.',
      },
      refer: { subject: 'forwarded', story: 'Your complaint was forwarded to {agency}.' },
      lapse: {
        subject: 'put aside',
        story:
          'We have not received the details that we asked for, so we put the complaint aside. ' +
          'Send them at any time on the tracking page: it goes on under the same number.',
      },
      postpone: {
        subject: 'put off until a day',
        story: '{agency} has put the work off. The day and the reason are on the tracking page.',
      },
      resume: { subject: 'going on', story: '{agency} goes on with the work.' },
      promise: {
        subject: 'a promise to you',
        story: 'There is a promise from {agency}. Its day is on the tracking page.',
      },
      callIn: {
        subject: 'was the promise kept?',
        story:
          'The day that {agency} promised has come. ' +
          'Tell us on the tracking page: was it kept, or not.',
      },
      sustain: {
        subject: 'being worked on again',
        story:
          'Somebody outside of that agency checked your complaint and found you to be right. {agency} is working on it again.',
      },
      overrule: {
        subject: 'checked',
        story:
          'Somebody outside of that agency checked your complaint. The answer of {agency} was found right. ' +
          'The reason is on the tracking page.',
      },
      recall: {
        subject: 'opened again',
        story:
          'We checked how your complaint was settled, and it was not. {agency} is working on it again.',
      },
      reclass: {
        subject: 'a new date',
        story:
          'The kind of your complaint was changed. The reason and the new date are on the tracking page.',
      },
      archive: {
        subject: 'cannot be dealt with',
        story: 'We cannot deal with your complaint. The reason is on the tracking page.',
      },
      accept: {
        subject: 'work has started',
        story: '{agency} has started work on your complaint.',
      },
      inform: {
        subject: 'there is news',
        story: 'There is news from {agency}. You can read it on the tracking page.',
      },
      answer: {
        subject: 'answered',
        story:
          '{agency} has answered your complaint. The answer is on the tracking page. ' +
          'Please tell us there whether the problem is solved or not.',
      },
      extend: {
        subject: 'needs more time',
        story: 'The agency needs more time. The tracking page says why.',
      },
      merge: {
        subject: 'handled together with a similar complaint',
        story:
          'Your complaint is handled together with another one about the same matter. ' +
          'You still get the answer. If you think that it is different, say so on the tracking page.',
      },
      separate: {
        subject: 'handled on its own',
        story: 'Your complaint is handled on its own again. You need not file it again.',
      },
      split: {
        subject: 'recorded as two complaints',
        story:
          'We recorded a part of your complaint as a complaint of its own, with its own number. ' +
          'You can follow both from the tracking page.',
      },
      handOver: {
        subject: 'passed to the body in charge',
        story: 'Your complaint was passed to {agency}. We keep an eye on it for you.',
      },
      relay: {
        subject: 'answered',
        story:
          'The body in charge has answered your complaint. ' +
          'The answer is on the tracking page. ' +
          'Please tell us there whether the problem is solved or not.',
      },
      close: {
        subject: 'closed',
        story:
          'We closed your complaint because the time for your word has passed. ' +
          'If the problem is still there, please report it again.',
      },
      write: {
        subject: 'there is a message for you',
        story: 'There is a message for you. You can read it on the tracking page.',
      },
      reveal: {
        subject: 'your personal data were opened',
        story: 'Staff opened your personal data. The tracking page says who did it, and why.',
      },
      reissue: {
        subject: 'new secret code',
        story:
          'The secret code of this complaint was replaced. ' +
          'If you did not ask for that, please contact us at once.',
      },
      publish: {
        subject: 'can be read by everyone',
        story: 'A summary of your complaint that we have checked can now be read by everyone.',
      },
    },
    until: '{promise} {day}.',
    number: 'Complaint number: {number}',
    rate: 'Rate how it was handled, no code needed:',
    follow: 'Follow it with this number and your secret code:',
    closing: 'This e-mail was sent automatically and does not contain your complaint.',
  },
  notices: {
    stopMail: 'No more e-mails like this one? Stop them here:',
    read: 'Anyone can read more at:',
    supporters: {
      joined: {
        subject: 'you have joined it',
        story:
          'This contact was given to join a complaint about a problem that you have too. By the link below ' +
          'you see how it goes on, or leave it.',
      },
      answer: {
        subject: 'answered',
        story: '{agency} has answered the complaint about a problem that you have too.',
      },
      relay: {
        subject: 'answered',
        story: 'The body in charge has answered the complaint about a problem that you have too.',
      },
      close: {
        subject: 'closed',
        story:
          'The complaint about a problem that you have too is closed. ' +
          'If the problem is still there, please report it again.',
      },
    },
    push: {
      title: 'Complaint {number}',
      stop: 'Stop these messages',
      offer: 'Tell me on this device',
      about: 'We send a short message at each step, without the text of your complaint.',
      asking: 'Waiting for your permission…',
      on: 'We will tell you on this device.',
      denied: 'Permission was not given. You can change it in the settings of this browser.',
      failed: 'That did not work. Please try again in a moment.',
      anonymous:
        'This complaint is anonymous. A message to a device needs an address, so we do not offer it.',
    },
    stop: {
      title: 'Stop messages',
      channels: { mail: 'e-mails', push: 'messages to a device', whatsapp: 'WhatsApp messages' },
      lead: 'We will send no more {channel} about this complaint.',
      still: 'You can still read the news on the tracking page.',
      stop: 'Stop',
      stopped: 'Stopped',
      done: 'We no longer send {channel} about this complaint.',
      again: 'Want to be told again? Press the button below.',
      resume: 'Tell me again',
      againOnDevice:
        'Want to be told again? Open the tracking page on that device and choose “Tell me on this device”.',
      againByWhatsApp: 'You can also answer our WhatsApp message with the word MULAI.',
      follow: 'Track a complaint',
    },
    question: {
      mail:
        'May we send further news to this address? Until you answer, we send no other e-mail. ' +
        'Say yes, or never again, here:',
      title: 'May we send you e-mails?',
      lead:
        'Somebody wrote your e-mail address at Kesah, perhaps you yourself. We send this one e-mail ' +
        'and no other until you answer.',
      about: 'Our e-mails hold the number of the complaint and a link, not its text.',
      yes: 'Yes, send me news',
      never: 'Never again',
      allowed: 'You allow e-mails from us. News that waited will be sent soon.',
      refused: 'We will send no more e-mails to your address.',
    },
  },

  site: {
    title: 'Kesah: tell us about a problem around you',
    description: 'Report a problem around you and follow it until it is solved.',
  },
  shell: {
    skip: 'Skip to content',
    main: 'Main',
    report: 'Report',
    track: 'Track',
    signIn: 'Sign in',
    back: 'Back',
    help: 'Need help?',
    trackComplaint: 'Track a complaint',
    square: 'Complaints',
    agencies: 'Who does what',
    emergency: 'Emergency:',
    callEmergency: 'Emergency, call 112',
    service: 'Kesah, the complaints service of {government}',
  },
  kit: {
    optional: '(optional)',
    error: 'Error:',
    errorTitle: 'Something needs another look',
    nothingLost: 'What you typed is not lost.',
    sending: 'Sending…',
    slow: 'The signal is slow. Please keep this page open.',
    lost: 'The connection was lost, so this has not been sent. Nothing is lost. Try again when you have signal.',
    most: 'At most {count} characters',
    left: '{count} characters left',
    over: '{count} characters too many',
    choose: 'Choose',
    close: 'Close',
    empty: 'Not filled in',
    change: 'Change',
    loading: 'Loading…',
    pages: 'Pages of the list',
    toStart: 'Back to the start',
    next: 'Next',
    photos: 'Photos',
    photo: 'Photo {nth}',
  },
  trouble: {
    title: 'This page cannot be opened just now',
    cause: 'The fault is ours, not yours. Complaints that have a number are safe.',
    advice: 'Wait a moment, then try again. If anyone is in danger, call {number}.',
    retry: 'Try again',
  },
  plain: {
    reasons: {
      cookies: {
        title: 'Not saved yet: this browser keeps no cookies',
        lead:
          'This form needs cookies to remember what you typed from page to page. Allow cookies for this site, ' +
          'then press Send again. What you typed is not lost.',
      },
      away: {
        title: 'This page cannot be opened just now',
        lead:
          'The fault is ours, not yours. What you have just sent has not reached us; ' +
          'complaints that have a number are safe. Wait a moment, then try again.',
      },
      trouble: {
        title: 'This page cannot be opened just now',
        lead:
          'The fault is ours, not yours. ' +
          'Complaints that have a number are safe. Wait a moment, then try again.',
      },
      stale: {
        title: 'Not sent yet: Kesah has just been updated',
        lead:
          'The page that you filled in is from before the update, so we cannot take it. ' +
          'Nothing has changed. Open the page again, then send it once more.',
      },
      address: {
        title: 'This address cannot be read',
        lead: 'It may be cut off or mistyped. Check it, or begin at the front page.',
      },
      unreadable: {
        title: 'What was sent cannot be read',
        lead: 'Nothing has changed. Open the page again, then send it once more.',
      },
      method: {
        title: 'This request was not carried out',
        lead: 'This address takes no request of that kind. Nothing has changed.',
      },
      tooLarge: {
        title: 'This is too large',
        lead: 'Nothing has changed. Send photos one by one, or choose smaller ones.',
      },
      tooSlow: {
        title: 'This was cut off',
        lead: 'It did not reach us in time, so it has not been sent. Try again with a better signal.',
      },
      busy: {
        title: 'Kesah is busy just now',
        lead: 'Too much is being sent at once, so we did not take this. Try again in a moment.',
      },
    },
    unsent: {
      title: 'Not sent yet',
      lead:
        'The fault is ours, not yours. What you wrote has not reached us, ' +
        'but it is not lost: all of it is on this page. Wait a moment, then send it again.',
    },
    sendAgain: 'Send again',
    again: 'Try again',
    openAgain: 'Open the page again',
    home: 'To the front page',
    back: 'You can also press Back in your browser: what you filled in is still there.',
    typed: 'What you wrote',
    copyFirst: 'Copy first what you want to use again.',
    photosAgain: 'Photos have to be chosen again.',
    danger: 'If anyone is in danger, call {number}.',
  },
  notFound: {
    name: 'Page not found',
    title: 'This page was not found',
    lead: 'The address may be mistyped, or the page is not open to the public.',
    advice: 'To see your complaint, have its number and secret code ready.',
    track: 'Track a complaint',
    home: 'To the front page',
  },
  forbidden: {
    name: 'Not carried out',
    title: 'This request was not carried out',
    lead: 'It did not come from a page of Kesah. Nothing has changed.',
    advice: 'Open the page again from here, then send it once more.',
    home: 'To the front page',
  },
  home: {
    title: 'Is there a problem around you?',
    lead:
      'Tell the government of {government}. We find out who has to deal with it, ' +
      'and you can follow it until it is solved.',
    report: 'Report a problem',
    track: 'Track a complaint',
    comfort: 'No account needed. Your name can stay secret.',
    promises: {
      title: 'Our promise',
      days: '{days} working days',
      verification: 'until your complaint is checked and forwarded',
      reply: 'after that, until you get a first answer',
    },
    danger: { question: 'Is anyone in danger now?', advice: 'Do not write to us, call {number}.' },
    unsent: {
      title: 'Your complaint has not been sent yet',
      kept: 'What you filled in is still here.',
      continue: 'Continue the draft',
    },
  },
  square: {
    title: 'Residents’ complaints',
    lead: 'Summaries that we have checked. Names and the reporter’s own words are not shown.',
    search: {
      q: 'Search complaints',
      hint: 'For example: lampu jalan padam di Batu Aji. Small typing errors do not matter.',
      submit: 'Search',
      filters: 'Filter',
      any: 'All',
      category: 'Kind of problem',
      agency: 'Office',
      area: 'Place',
      wholeKecamatan: 'All of {kecamatan}',
      status: 'How far it is',
      from: 'Received since',
      until: 'Received until',
      active: 'Filters in use',
      query: 'Words: {words}',
      since: 'Since {day}',
      to: 'Until {day}',
      remove: 'remove filter',
      clear: 'Remove all',
    },
    statuses: {
      diperiksa: 'Being checked',
      diteruskan: 'Forwarded',
      dikerjakan: 'Being worked on',
      ditunda: 'Put off',
      diserahkan: 'Handed to the body in charge',
      dijawab: 'Answered',
      selesai: 'Finished',
      'tidak-diproses': 'Cannot be processed',
    },
    list: {
      label: 'List of complaints',
      received: 'Received {day}',
      none: 'No complaint matches yet',
      noneAdvice:
        'Try other words or remove a filter. Complaints appear here once we have checked them.',
      report: 'Report a problem',
      map: 'See the map',
      rss: 'Subscribe by RSS',
      json: 'Data as JSON',
    },
    map: {
      title: 'Map of complaints',
      lead: 'How many complaints each kecamatan has. Points on the map are inexact on purpose.',
      show: 'Show the map',
      loading: 'Loading the map…',
      failed: 'The map could not be loaded. The table below says the same.',
      label: 'Map of residents’ complaints',
      table: 'Complaints by kecamatan',
      kecamatan: 'Kecamatan',
      count: 'Complaints',
      elsewhere: 'Without a certain place',
      list: 'See the list',
      attribution: 'Boundaries: cahyadsn/wilayah_boundaries (MIT), not official',
      none: 'None yet',
    },
    one: {
      number: 'Complaint',
      body: 'Summary',
      written: 'Written by the complaints staff, not in the reporter’s words.',
      category: 'Kind of problem',
      area: 'Place',
      nowhere: 'Not at a certain place',
      received: 'Received',
      agency: 'Handled by',
      noAgency: 'Complaints staff',
      answer: 'Official answer',
      answeredOn: '{agency}, {day}.',
      outcome: 'Result: {outcome}.',
      noAnswer: 'No answer yet.',
      photos: 'Photos',
      journey: 'What has happened',
      share: 'Share',
      whatsApp: 'Send by WhatsApp',
      print: 'Print',
      object: 'It names me or harms me',
      mine: 'This is my complaint',
      description: 'A resident’s complaint to {government}: {status}.',
    },
    steps: {
      submit: 'Complaint received.',
      refer: 'Forwarded to {agency}.',
      accept: '{agency} began to work on it.',
      sendBack: 'Moved on to find the right office.',
      sendUp: 'Moved on. The leadership decides on the right agency.',
      arbitrate: 'Decided: {agency} handles it.',
      cede: 'Decided: passed to {agency}.',
      inform: '{agency} sent news to the reporter.',
      postpone: 'Put off by {agency}.',
      resume: '{agency} goes on with it.',
      affirm: 'The reporter says that the promise was kept.',
      breach: 'The reporter says that the promise was not kept. It is worked on again.',
      answer: '{agency} answered.',
      merge: 'Handled together with another complaint about the same matter.',
      share: '{agency} answered.',
      separate: 'Handled on its own again.',
      handOver: 'Handed to {agency}.',
      relay: 'Answer of {agency} passed on.',
      reclaim: 'Taken back by the complaints staff.',
      close: 'Complaint finished.',
      dispute: 'The reporter says it is not finished. It is worked on again.',
      appeal:
        'The reporter says again that it is not finished. Somebody outside of that agency checks.',
      sustain: 'The reporter was found to be right. {agency} works on it again.',
      overrule: 'The answer of {agency} was found right.',
      recall: 'How it was settled was checked, and it was opened again.',
      reopen: 'The reporter says it is not finished. It is checked again.',
      archive: 'The complaint cannot be processed.',
      lapse: 'Put aside, waiting for details from the reporter.',
      takeUp: 'The reporter sent the details. It goes on.',
      contest: 'The reporter asked for another check.',
    },
    side: { reporter: 'Reporter', city: 'Staff' },
    objection: {
      title: 'Object to this',
      lead: 'If this summary names you or harms you, write here. Our staff will look into it.',
      body: 'What is untrue or harms you?',
      contact: 'So that we can answer. All of it may be left empty, and we keep it locked.',
      name: 'Name',
      phone: 'WhatsApp number',
      email: 'E-mail',
      submit: 'Send objection',
      sent: 'We have received your objection and will look into it.',
    },
    feed: 'Residents’ complaints, {government}',
  },
  agencies: {
    title: 'Who does what',
    lead: 'You need not choose an office: we forward it. This page is for those who want to know.',
    own: 'Offices of the city',
    districts: 'Kecamatan',
    outside: 'Other bodies',
    outsideLead: 'Not the city government, but we pass your complaint on to them.',
    duty: 'What it does',
    contact: 'Contact',
    unknown: 'Not known to us yet',
    aliases: 'Also known as {names}.',
    leads: 'What it handles',
    supports: 'Where it helps',
    anyKecamatan: 'Problems in its area that no other office handles.',
    complaints: 'See its complaints',
    estimate: 'Our estimate, until the city confirms it.',
    figures: 'Complaints of the last {days} days',
    open: 'Being handled',
    answered: 'Answered',
    of: 'of {count} complaints',
    few: 'Fewer than five complaints, so we do not show the numbers.',
  },
  figures: {
    title: 'How we are doing',
    month: 'Complaints this month',
    monthOf: 'of {count} in the last {days} days',
    answered: 'Answered',
    answeredOf: 'of {count} complaints in the last {days} days',
    inTime: 'Answered in time',
    inTimeOf: '{count} of {all} that were due',
    median: 'Until the first reply',
    medianOf: 'median of {count} complaints',
    days: '{count} days',
    few: 'too few',
    fewOf: 'fewer than five complaints',
    asOf: '{what}, as of {day}',
    note: 'Complaints about officials and hidden complaints are not counted.',
    more: 'Read residents’ complaints',
    agencies: 'Who does what',
  },
  filing: {
    step: 'Step {nth} of {all}',
    next: 'Continue',
    story: {
      name: 'What happened?',
      title: 'Tell us about the problem',
      lost: {
        title: 'Your form has been open for too long',
        advice: 'We keep what you fill in for no more than seven days. Please start again here.',
      },
      description: 'What happened?',
      descriptionHint: 'What is wrong, since when, who is affected. Use your own words.',
      occurredOn: 'When did it happen?',
    },
    photos: {
      label: 'Photos',
      hint: 'At most {count} photos. We remove the place, time and name stored in the files.',
      uploaded: 'Photos already uploaded',
      nth: 'Photo {nth}',
      remove: 'Remove photo',
      upload: 'Upload photos',
      progress: 'Uploading the photo…',
      arrived: 'The photo has been uploaded.',
      removed: 'We removed from your photos: {kinds}.',
      kinds: { place: 'place', time: 'time', camera: 'camera model', name: 'owner’s name' },
      failed: 'The photo has not arrived yet.',
      retry: 'Try again',
      cancel: 'Cancel',
      wait: 'Wait until the photo is uploaded, then press Continue once more.',
      lost: 'The connection was lost.',
      trouble: 'Something went wrong on our side.',
    },
    place: {
      title: 'Where is the problem?',
      locate: 'Use my location',
      locating: 'Looking for the location…',
      located: 'The location has been noted.',
      forget: 'Remove the location',
      search: 'Search by name',
      searchHint: 'Type part of its name. Small spelling mistakes do not matter.',
      found: 'Names that match',
      foundNone: 'No similar name. Choose from the list below.',
      map: {
        show: 'Show on a map',
        loading: 'Opening the map…',
        failed: 'The map cannot be opened now. A landmark is enough.',
        label: 'Map to show the place',
        hint: 'Tap the place, or move the pointer with the buttons below the map.',
        north: 'North',
        south: 'South',
        west: 'West',
        east: 'East',
        closer: 'Zoom in',
        farther: 'Zoom out',
        attribution: 'Boundaries: © OpenStreetMap',
      },
      notLocated: 'The location could not be found. A landmark, written below, is enough.',
      landmark: 'Landmark',
      landmarkHint: 'So that staff can find it. For example: gate of SMPN 6, Sei Panas.',
      kelurahan: 'Kelurahan (neighbourhood)',
      kelurahanHint: 'You can leave this empty if the landmark is clear.',
      unknown: 'I do not know',
      nowhere: 'Not at a particular place',
    },
    category: {
      label: 'Kind of problem',
      hint: 'If you are not sure, choose “I do not know”. We will find the right agency.',
      unknown: 'I do not know',
      other: 'Another kind',
      otherList: 'Choose the kind',
      questions: 'You may answer, or leave this out.',
      official: 'Is this about an official or employee?',
      officialHint:
        'For example asking for money, rudeness, or favouritism. If yes, it goes straight to the ' +
        'Inspectorate. Whoever it is about does not see it, and it is never shown to the public.',
      officialAnswers: { yes: 'Yes', no: 'No' },
      accused: 'Who is your complaint about?',
      accusedHint:
        'Whoever it is about never sees it. It goes straight to the Inspektorat. ' +
        'If it is about them, the complaints desk or the city’s leaders, it goes to a body outside the city.',
      leadership: 'The city’s leaders',
      accusedUnknown: 'I do not know, or not in this list',
    },
    emergency: {
      title: 'Is anyone in danger?',
      advice: 'Call {number} now. Our staff do not read complaints at all hours.',
    },
    known: {
      title: 'Already known: {title}',
      until: 'Until {time}.',
      still: 'You may still file your complaint.',
    },
    device: {
      kept: 'Your story, the date and the landmark are also kept on this device for 7 days. Name and contact are not.',
      restored: 'We brought back what was kept on this device.',
      discard: 'Delete draft',
      discarded: 'The draft has been deleted, on this device and on our side.',
      now: 'Send now',
    },
    offline: {
      title: 'No connection',
      lead: 'Nothing is sent unless you press a button. Wait for signal, then go on.',
      waiting: 'Kept on this device, not sent yet:',
      now: 'Send now',
    },
    contact: {
      name: 'Who may know your name?',
      title: 'Your name and contact',
      lead: 'Used only to deal with this complaint.',
      privacy: 'Who may know your name?',
      privacies: {
        named: {
          name: 'Staff may know my name',
          means: 'The staff in charge can contact you if they need to ask something.',
        },
        confidential: {
          name: 'Confidential',
          means: 'We keep your name locked away. The agency in charge does not see it.',
        },
        anonymous: {
          name: 'Anonymous',
          means:
            'We keep no name and no contact. ' +
            'We cannot reach you, and without the secret code you cannot track the complaint.',
        },
      },
      ownName: 'Name',
      nameHint: 'You can leave this empty if you chose confidential.',
      phone: 'WhatsApp number',
      phoneHint: 'You can leave this empty. For example 0812 3456 7890.',
      email: 'E-mail',
      emailHint: 'You can leave this empty. We send news here.',
      overseen:
        'This complaint is about an official or employee: it goes straight to the Inspectorate and is never shown to the public.',
      hideContent: 'Do not show the complaint to the public',
      hideContentHint: 'Only the staff in charge can read it.',
    },
    check: {
      title: 'Check your complaint',
      lead: 'It is not sent until you press Send complaint.',
      submit: 'Send complaint',
      again: 'Send now',
      changed: {
        title: 'This has changed since you opened the page',
        advice:
          'Perhaps in another tab. Nothing has been sent: check again, then press Send complaint.',
      },
      asking: 'Asking whether it has arrived…',
      unsent: {
        title: 'Your complaint has not been sent',
        advice:
          'The connection was lost. Your answers are kept. Press Send now when you have signal.',
      },
      unsure: {
        title: 'We do not know yet whether it arrived',
        advice: 'Press Send now when you have signal. It will not be sent twice.',
      },
      seen: {
        title: 'Who sees what',
        who: 'Who',
        sees: 'What they see',
        public: 'The public',
        desk: 'Complaints desk',
        agency: 'The agency in charge',
        evaluator: 'Evaluators',
        things: {
          nothing: 'Nothing',
          all: 'Your words, the place, and photos',
          name: 'Your name and contact',
          lockedName: 'Your name is locked; it is opened only with a recorded reason',
          summary: 'A summary that we have checked, without your name',
          words: 'Your words and the place; photos only after we allow it',
          counts: 'Only numbers and how long it took',
        },
        overseen:
          'The Inspektorat or a body outside the city looks into it; the complaints desk sees it, unless it is about them. ' +
          'The agency complained of sees nothing.',
        limit: 'We cannot protect you if your own words or photos name you.',
      },
      description: 'What happened',
      photos: 'Photos',
      photoCount: 'Photos: {count}',
      occurredOn: 'When it happened',
      place: 'Place',
      point: 'Location',
      pointKept: 'Noted',
      privacy: 'Who may know',
      content: 'The complaint itself',
      contentHidden: 'Not shown to the public',
      contentShown: 'May be shown to the public',
    },
    sent: {
      title: 'We have received your complaint',
      number: 'Complaint number',
      code: 'Secret code',
      codeElsewhere:
        'The secret code is shown only in the browser that sent this complaint, for 24 hours. ' +
        'After that, even we cannot show it any more.',
      keep:
        'Keep both now: write them down, take a screenshot, or print this page. ' +
        'The secret code is shown here for 24 hours. The WhatsApp message holds only number and link.',
      toWhatsApp: 'Save to my WhatsApp',
      note: {
        title: 'My complaint at Kesah',
        number: 'Complaint number: {number}',
        address: 'Track it at {address}',
      },
      next: {
        title: 'After that',
        reply: 'A first answer from the agency in charge, no later than {day}.',
        settlement: 'A solution, no later than {day}.',
        verdict: 'You decide: is it solved, or not?',
      },
      follow: 'See what happens to it',
    },
  },
  receipt: {
    title: 'Receipt',
    lead: 'This code proves when we received your complaint. Anyone can check it, without seeing what you wrote.',
    qr: 'QR code to the page that checks this receipt',
    fingerprint: 'Signature fingerprint:',
    pdf: 'Download the receipt (PDF)',
    pdfHint: 'The secret code is printed too, as long as this page still shows it.',
    paper: {
      title: 'Receipt for complaint {number}',
      heading: 'Receipt for a complaint',
      service: 'Government of {government}',
      number: 'Complaint number',
      code: 'Secret code (show it to nobody)',
      received: 'Received',
      promises: 'What we promise',
      calendar: 'Day by day until {day}',
      dayOff: 'Grey days are not counted.',
      follow: 'Follow it at {address}',
      followHint: 'Have your complaint number and secret code ready.',
      check: 'Scan to check this receipt.',
      content: 'Fingerprint of the content (SHA-256)',
      fingerprint: 'Fingerprint of the signature (Ed25519)',
      proves: 'The QR code proves that it is genuine. No stamp or handwritten signature is needed.',
    },
    check: {
      title: 'Check a receipt',
      genuine: 'This receipt is genuine',
      unchanged: 'The complaint still reads as it did when we received it.',
      changed: {
        title: 'The receipt is genuine, our record differs',
        text: 'What is stored now is not what we received. Keep this receipt as proof.',
      },
      false: {
        title: 'This receipt is not genuine',
        text: 'We never made it, or something in it was changed. Try scanning the code again from nearby.',
      },
      number: 'Complaint number',
      received: 'Received',
      content: 'What was written is not shown here.',
      how: 'Would you like to check it yourself? The public key and how to use it are in the {key}.',
      key: 'key file',
    },
  },
  rating: {
    title: 'Rate how your complaint was handled',
    lead: 'Complaint {number}. Your rating does not change what happens to it.',
    score: 'How was it handled?',
    scores: { one: 'Very badly', two: 'Badly', three: 'Fairly', four: 'Well', five: 'Very well' },
    reason: 'Why?',
    reasonHint: 'The staff who handle it will read this. Do not write your name or contact.',
    submit: 'Send rating',
    thanks: {
      title: 'Thank you, we have noted your rating',
      given: 'Your rating: {score}.',
      again: 'You can change it by sending another.',
    },
    notDone: {
      title: 'Is the problem not solved?',
      text: 'Open the tracking page and press It is not solved. Your complaint is then worked on again.',
      open: 'Open the tracking page',
    },
  },
  pages: {
    nav: {
      help: 'Help',
      privacy: 'Privacy',
      accessibility: 'Accessibility',
      security: 'Security',
      terms: 'Terms',
    },
    help: {
      title: 'Help',
      lead: 'How to complain, what happens then, and what you can do if you are not satisfied.',
      sections: {
        danger: {
          title: 'Is there danger now?',
          text: { call: 'Do not write a complaint. Call {phone}.' },
        },
        file: {
          title: 'How do I complain?',
          text: { start: 'Open {report}. You need no account.' },
          points: {
            story: 'Tell us what happened, in your own words.',
            place: 'Say where. A landmark that people nearby know is enough.',
            name: 'Choose who may know your name.',
            send: 'Check, then send. It is sent only once you have received a number.',
          },
        },
        after: {
          title: 'What happens then?',
          points: {
            check: 'Staff check the complaint and forward it, within {verification} working days.',
            reply: 'Whoever handles it gives a first reply, within another {reply} working days.',
            settle: 'It is settled, usually within {settlement} working days of being forwarded.',
            verdict: 'You judge the result: solved, or not yet.',
          },
          text: {
            days: 'Holidays are not counted. The receipt shows the dates, day by day.',
            kinds:
              'The time to settle may differ by kind of complaint. The tracking page always names the date that holds.',
          },
        },
        track: {
          title: 'How do I follow it?',
          text: {
            code: 'Open {track} and enter your complaint number and secret code.',
            mail: 'If you gave an e-mail address, we write there too. Our mail never contains what you wrote.',
          },
        },
        wrong: {
          title: 'I do not know which agency. What if it is the wrong one?',
          text: {
            find: 'There is no wrong door. We find the agency.',
            passed:
              'If it was the wrong one, we pass your complaint on. You need not complain again.',
            outside:
              'Some problems are outside the powers of this government. We hand those to whoever is responsible and keep watching.',
          },
        },
        asked: {
          title: 'Why am I asked again?',
          text: {
            more: 'Sometimes more is needed before work can start. The question is on the tracking page, and you answer there.',
          },
        },
        refused: {
          title: 'What if my complaint is not taken up?',
          text: {
            reason: 'The reason is always given on the tracking page.',
            contest:
              'You can object once, within {contest} working days. We then look at it again.',
          },
        },
        late: {
          title: 'What if there is no answer?',
          text: {
            shown:
              'Being late is said plainly on the tracking page, and to staff and those above them.',
            wait: 'You need not complain again. Complaining twice does not make it faster.',
          },
        },
        unhappy: {
          title: 'What if the answer does not satisfy me?',
          text: {
            say: 'Press It is not solved on the tracking page and write what is still wrong. It is then worked on again.',
            silence:
              'If we hear nothing from you for {confirmation} working days, we take it as solved.',
          },
        },
        lost: {
          title: 'I lost my secret code',
          text: {
            day: 'The browser that sent the complaint shows it for 24 hours, on the receipt page.',
            reissue:
              'After that staff can give you a new code, if the complaint is shown to be yours.',
            anonymous:
              'We cannot recognise who filed anonymously. A new code can therefore not always be given.',
          },
        },
        proof: {
          title: 'What is the receipt for?',
          text: {
            proves: 'The receipt proves when we received your complaint and what we promised.',
            check: 'The QR code on it checks that it is genuine. What you wrote is not shown.',
          },
        },
        officials: {
          title: 'I want to complain about an official',
          text: {
            way: 'That goes straight to the Inspectorate, is never public, and is hidden from the agency complained about.',
            free: 'You may complain anonymously.',
          },
        },
      },
    },
    privacy: {
      title: 'Privacy',
      lead: 'What we keep, what for, who sees it, and for how long.',
      sections: {
        choices: {
          title: 'Three choices, and what each costs',
          points: {
            named:
              'Staff may know: the agency that handles it sees your name and asks you through Kesah. It opens your contact only with a reason, and you read who did and why.',
            confidential:
              'Confidential: name and contact are locked away. The agency that handles it does not see them, so it cannot contact you itself.',
            anonymous:
              'Anonymous: we keep no name and no contact. Without the secret code nobody can track the complaint, not even you.',
          },
          text: {
            content: 'Apart from that, you can ask that what you wrote is not shown to the public.',
            raise: 'Protection can be raised later, never lowered.',
          },
        },
        limits: {
          title: 'The limits of our protection',
          text: {
            words: 'We cannot protect you if what you write shows who you are.',
            advice:
              'Do not write names, home addresses, or things that only you know. Do not photograph faces.',
            device:
              'A shared device may keep a history of what was visited. Use a device that you trust.',
          },
        },
        fields: {
          title: 'What you fill in',
          points: {
            story:
              'Story and time: to work on the problem. Read by the staff who handle it and by the complaints staff.',
            place: 'Landmark, kelurahan, position: to find the place. Seen by the same staff.',
            category:
              'Kind of problem and your answers to its questions: to choose the agency. Seen by the same staff.',
            photo:
              'Photos: to see the problem. Place, time and names inside the file are removed before it is kept.',
            photoSeen:
              'The agency that handles it sees a photo only after the complaints staff have checked it.',
            person:
              'Name, WhatsApp number, e-mail: to reach you. Kept locked, and seen as you chose above.',
            privacy: 'Your privacy choices: to carry them out.',
            after:
              'Further facts, responses and ratings: to go on with the work. Read by the staff who handle it and by the complaints staff.',
          },
        },
        made: {
          title: 'What we note ourselves',
          points: {
            number: 'Complaint number, time received, and each step with who took it.',
            code: 'A one-way trace of the secret code. We do not keep the code itself.',
            language: 'The language you chose, so that news comes in it.',
            attempts:
              'A one-way trace of the network address, only to count attempts that are too frequent. It deletes itself and is not tied to a complaint.',
          },
          text: {
            not: 'We keep neither network address nor kind of browser with a complaint, nor in system logs.',
          },
        },
        seen: {
          title: 'Who sees what',
          points: {
            public:
              'The public: only a summary that we have checked, if you allow the content to be shown.',
            desk: 'Complaints staff: content and photos. Your name only if you allow it, or for a reason that is recorded.',
            agency: 'The agency that handles it: the content. Your name only if you allow it.',
            officials:
              'Complaints about officials: only the Inspectorate, or a body outside this government. Those complained about do not see them.',
          },
          text: {
            log: 'Each time a confidential identity is opened, the reason is recorded. You see it on the tracking page.',
          },
        },
        kept: {
          title: 'For how long',
          points: {
            draft: 'What you have not sent: seven days at most, then it is deleted.',
            sent: 'Once sent, the form is emptied at once.',
            complaint:
              'Complaints and their history: kept as records of the service. Nothing deletes them automatically yet.',
            person:
              'Name and contact: as long as the complaint is kept, or until their deletion is carried out.',
          },
        },
        cookies: {
          title: 'Cookies on your device',
          text: {
            none: 'There are no trackers, advertisements or services of third parties. There is only this:',
          },
          points: {
            draft: 'kesah-draf: remembers what you have typed, seven days.',
            sent: 'kesah-terkirim: shows the secret code again, 24 hours.',
            track: 'kesah-lacak: opens the complaint you track, 12 hours.',
            browser:
              'kesah-peramban: a random number since your first form, so that others leave you your share, 12 hours.',
            trial: 'kesah-uji: tries whether your browser keeps cookies, until it is closed.',
            language: 'kesah-bahasa: remembers the language you chose.',
            session: 'kesah-session and kesah-device: only if you sign in to an account.',
          },
        },
        rights: {
          title: 'Your rights',
          points: {
            know: 'To know what we keep about you, and to have a copy.',
            correct: 'To have what is wrong corrected.',
            erase: 'To have your personal data deleted, and to withdraw consent.',
            raise: 'To ask for stronger protection of your complaint.',
          },
          text: {
            law: 'Personal data is protected by Law Number 27 of 2022 on Personal Data Protection.',
            how: 'Tell us by adding to your complaint in {track}, or send a new one through {report}.',
            who: 'The Government of {government} is responsible for this data.',
          },
        },
      },
    },
    accessibility: {
      title: 'Accessibility',
      lead: 'Everyone must be able to use Kesah. If you cannot, that is our mistake.',
      sections: {
        aim: {
          title: 'What we aim for',
          text: {
            standard:
              'We follow WCAG 2.2 level AA, the international guidelines for accessible pages.',
          },
        },
        made: {
          title: 'What has been done',
          points: {
            keyboard: 'Everything can be done with a keyboard alone.',
            scripts: 'Forms work without JavaScript and on a slow connection.',
            zoom: 'Text can be enlarged, and a small screen is enough.',
            colour: 'No meaning is told by colour alone. The dark look follows your device.',
            errors:
              'Mistakes are named beside their field and at the top of the page. What you typed is not lost.',
            words: 'The language is plain, and there is English.',
          },
        },
        tested: {
          title: 'How it is tested',
          points: {
            axe: 'An automatic checker (axe) on the pages for citizens, in several states.',
            journey:
              'Complaining and tracking on a wide screen, on a phone, and without JavaScript.',
            contrast: 'The contrast of each pair of colours is computed.',
          },
        },
        gaps: {
          title: 'Gaps that we know of',
          points: {
            people: 'It has not yet been tested with disabled people and with screen readers.',
            photos: 'Photos sent by citizens lack a full description.',
            pdf: 'The PDF receipt has not been tested with screen readers. All of it is on the receipt page too.',
          },
        },
        contact: {
          title: 'Is there something you cannot use?',
          text: { tell: 'Tell us through {report}. Name the page and the aid that you use.' },
        },
      },
    },
    security: {
      title: 'Security',
      lead: 'If you find a weakness in Kesah, please tell us. We are grateful.',
      contact: {
        mail: 'Write to {contact}. The file {file} holds the same address.',
        form: 'Send it through {report}, and begin your story with “security weakness”. Ask that the content is not shown to the public.',
      },
      sections: {
        how: {
          title: 'How to tell us',
          points: {
            what: 'Name the page, the steps, and what they lead to.',
            wait: 'Do not publish it before we could put it right.',
            anonymous: 'You need not give a name.',
          },
        },
        scope: {
          title: 'What is included',
          text: {
            inside: 'All pages and services at the address of this site.',
            outside:
              'Not included: sites of other agencies, and the networks of internet providers.',
          },
        },
        rules: {
          title: 'How to do it safely',
          points: {
            own: 'Use your own complaints and accounts. Do not open data of others.',
            stop: 'If you come to see data of others, stop and tell us. Keep no copy.',
            load: 'Do not overload or damage the service. Send no false complaints.',
            people: 'Do not deceive staff or citizens.',
          },
        },
        harbour: {
          title: 'What we promise to finders',
          text: {
            good: 'Whoever keeps to the above acts in good faith for us. We will neither sue nor report them.',
            others: 'This is a promise of ours alone. It does not bind others.',
          },
        },
        receipt: {
          title: 'Checking receipts',
          text: { key: 'The public key of receipts and how to use it are in the {key}.' },
        },
      },
    },
    terms: {
      title: 'Terms of use',
      lead: 'A few rules, in everyday language.',
      sections: {
        what: {
          title: 'This service',
          text: {
            who: 'Kesah is the complaint service of the Government of {government}. Using it costs nothing.',
            danger: 'Kesah is no emergency service. If there is danger, call {phone}.',
          },
        },
        yours: {
          title: 'What we ask of you',
          points: {
            true: 'Tell what you have lived through or seen yourself, honestly.',
            others: 'Do not write personal data of others unless the problem needs it.',
            respect: 'Do not threaten or insult. Hard criticism is welcome.',
            photos: 'Send photos that you took yourself or may use.',
          },
        },
        ours: {
          title: 'What we promise',
          points: {
            read: 'A person reads each complaint, and each gets an answer or a reason.',
            days: 'The time limits are on the receipt. If we are late, we say so.',
            safe: 'We use your data as described in {privacy}.',
          },
        },
        shown: {
          title: 'What the public sees',
          text: {
            summary: 'What is shown is a summary that we have checked, not your own text.',
            hide: 'If you ask that the content is not shown, nothing is shown.',
          },
        },
        refuse: {
          title: 'What we do not take up',
          text: {
            reasons:
              'We may close what names no clear problem, is no matter of public service, or repeats without anything new.',
            told: 'The reason is always given, and you can object.',
          },
        },
        change: {
          title: 'If these terms change',
          text: {
            here: 'Changes appear on this page. Complaints already sent keep the promises of their receipt.',
          },
        },
      },
    },
  },
  similar: {
    title: 'Is this the same problem?',
    lead: 'Similar complaints near your place are already here. If yours is the same, join without filing again.',
    received: 'Received {date}',
    same: 'I have this problem too',
    different: 'No, continue',
    differentHint: 'We still take your complaint, however alike it is.',
    join: {
      title: 'Join this complaint',
      lead: 'We tell you when it is answered, and ask whether it is done where you are.',
      privately: 'Nobody sees that you joined. Only the number of people is shown.',
      phone: 'WhatsApp number',
      email: 'E-mail',
      contactHint: 'You may leave this empty. Then keep the address of the next page.',
      joined: 'Noted',
      sent: 'If this contact is new to the complaint, one more person is counted. We send the link to its page to that contact alone, so that nobody else can open it.',
      submit: 'Join this complaint',
      draft: 'The form you were filling in is still kept.',
      resume: 'Continue my form',
    },
    support: {
      title: 'You have joined this complaint',
      keep: 'Keep the address of this page. Here you see how it goes on.',
      told: 'We tell you by the contact you gave us.',
      read: 'See how the complaint goes',
      answered: 'This complaint has been answered. Is the problem done where you are?',
      notDone: 'Not done where I am',
      voted: 'You said that the problem is not done. Your statement is counted.',
      stop: 'Stop following',
      stopped: 'You no longer follow this complaint.',
    },
  },
  calendar: {
    caption: '{label}, day by day',
    between: '{weeks} weeks in between',
    daysOff: 'Days off that do not count',
    due: 'due',
    dueSpoken: 'due date',
    missed: 'past',
    missedSpoken: 'due date, already past',
    today: 'now',
    todaySpoken: 'today',
    nth: 'no. {nth}',
    nthSpoken: 'working day {nth}',
    off: 'off',
    offSpoken: 'does not count, {reason}',
    weekdays: {
      monday: { short: 'Mon', name: 'Monday' },
      tuesday: { short: 'Tue', name: 'Tuesday' },
      wednesday: { short: 'Wed', name: 'Wednesday' },
      thursday: { short: 'Thu', name: 'Thursday' },
      friday: { short: 'Fri', name: 'Friday' },
      saturday: { short: 'Sat', name: 'Saturday' },
      sunday: { short: 'Sun', name: 'Sunday' },
    },
  },
  account: {
    register: {
      title: 'Create an account',
      lead: 'An account is not needed. With one, all your complaints stand in one place.',
      name: 'Name',
      email: 'E-mail',
      emailHint: 'We send a link to this address to make sure that it is yours.',
      password: 'Password',
      passwordHint: 'At least 12 characters. Without a password you sign in by a link we mail you.',
      submit: 'Send the link',
      instead: 'Have an account already? Sign in',
      confirmTitle: 'Create your account',
      confirmLead: 'One more step. Press this button, and your account is ready.',
      otherBrowser:
        'The password typed before is not used, since the link was opened in another browser. You can set one later.',
      confirm: 'Create account and sign in',
    },
    sent: {
      notice:
        'We are sending a link to that address. Nothing after 5 minutes? Look in the spam folder, then try again.',
      limit:
        'One address gets at most 3 mails in an hour. Did you get a mail from us before and not answer ' +
        'it? Open the last link in it, choose “Yes, send me news”, then try again.',
    },
    signIn: {
      link: 'Mail me a sign-in link',
      forgot: 'Forgot your password?',
      register: 'Create an account',
      title: 'Sign in by a link',
      lead: 'We mail you a link. It is good for 15 minutes, and for signing in once.',
      email: 'E-mail of your account',
      submit: 'Send the link',
      confirmTitle: 'Sign in to your account',
      confirmLead: 'Press this button to sign in in this browser.',
      confirm: 'Sign in now',
    },
    invite: {
      title: 'Choose your password',
      lead: 'You are signed in right after this. Nobody but you knows this password.',
      password: 'Password',
      passwordHint: 'At least 12 characters. A few ordinary words in a row are easy to remember.',
      confirm: 'Save and sign in',
    },
    reset: {
      title: 'Forgot your password',
      lead: 'We mail you a link for choosing a new password. It is good for 30 minutes.',
      email: 'E-mail of your account',
      submit: 'Send the link',
      confirmTitle: 'Choose a new password',
      confirmLead: 'Once it is saved, you are signed out on all other devices.',
      password: 'New password',
      passwordHint: 'At least 12 characters.',
      confirm: 'Save the password',
    },
    ended: {
      title: 'This link is no longer good',
      lead: 'A link can be used only once, and for a limited time. Please ask for a new one.',
      again: 'Ask for a new link',
    },
    places: {
      label: 'My account',
      complaints: 'My complaints',
      data: 'My data',
      security: 'Security',
      notices: 'Notices',
      signOut: 'Sign out',
    },
    complaints: {
      title: 'My complaints',
      empty: 'There are no complaints in this account yet.',
      emptyHint:
        'Complaints that you send while signed in appear here. Anonymous ones are never noted in an account.',
      report: 'File a complaint',
      draft: 'There is a complaint in this browser that was not sent.',
      draftOpen: 'Go on filling it in',
      number: 'Number {number}',
      received: 'Received {day}',
      changed: 'Changed {day}',
    },
    data: {
      title: 'My data',
      lead: 'This is all that we keep about you, and why.',
      kept: 'What we keep',
      identity: 'Name, phone and e-mail',
      identityWhy: 'To tell you what happens. Kept encrypted, apart from the complaints.',
      complaintsKept: 'Your complaints and photos',
      complaintsWhy: 'To deal with them, and as a record of the public service.',
      access: 'A record of who opened your data',
      accessWhy: 'So that you know. It stands on the page of each complaint.',
      sessions: 'When you signed in',
      sessionsWhy: 'To keep the account safe. We note neither IP address nor kind of device.',
      download: 'Download my data',
      downloadHint: 'One JSON file with your complaints, messages, personal details and consents.',
      correct: 'Correct your details',
      correctHint: 'The correction also holds for complaints that use the same details.',
      name: 'Name',
      phone: 'Mobile number',
      save: 'Save',
      saved: 'Your details are saved.',
      address: 'Change your e-mail',
      addressNow: 'E-mail now: {email}',
      newEmail: 'New e-mail',
      newEmailHint: 'We send a link to the new address. It changes once you press it.',
      sendLink: 'Send the link',
      confirmTitle: 'Change the e-mail of your account',
      confirmLead: 'Press this button to use the new address.',
      confirm: 'Change the e-mail',
      changed: 'The e-mail of your account has changed.',
      consent: 'Consent to be contacted',
      consentLead: 'You may withdraw it at any time. Your complaints are still dealt with.',
      consentOpen: 'Set notices',
      erase: 'Erase my personal details',
      eraseLead: 'Your account and details are erased. Complaints go on without your name.',
      eraseOpen: 'Erase my details',
    },
    erase: {
      title: 'Erase my personal details?',
      lead: 'First read what happens. Erasing cannot be undone.',
      account: 'Your account is erased, and you are signed out on all devices.',
      identity: 'Your name, phone and e-mail are erased, from all your complaints too.',
      complaints: 'Your complaints are still dealt with, as anonymous ones.',
      code: 'They can still be followed with number and secret code. Keep both.',
      text: 'The words and photos in them do not change. If they name you, tell us.',
      understood: 'I understand and want to erase my personal details.',
      submit: 'Yes, erase my details',
      doneTitle: 'Your personal details are erased',
      doneLead: 'Your account is gone. Your complaints go on without your name.',
      home: 'To the home page',
    },
    security: {
      title: 'Security',
      setPassword: 'Set a password',
      changePassword: 'Change the password',
      current: 'Password now',
      password: 'New password',
      passwordHint: 'At least 12 characters. Other devices are signed out.',
      save: 'Save the password',
      saved: 'Your password is saved.',
      sessions: 'You are signed in on',
      here: 'This browser',
      elsewhere: 'Another browser',
      since: 'Signed in {since}. Last used {last}.',
      endAll: 'Sign out on all devices',
    },
    notices: {
      title: 'Notices',
      lead: 'We tell you when something changes about your complaints.',
      mailOn: 'News by e-mail: on.',
      mailOff: 'News by e-mail: off.',
      stop: 'Stop news by e-mail',
      stopHint:
        'This withdraws your consent to be contacted, too. Complaints are still dealt with.',
      start: 'Turn on news by e-mail',
    },
    mail: {
      greeting: 'Hello,',
      closing: 'If you did not ask for this, ignore this mail. Nothing changes.\n\nKesah, {site}',
      kinds: {
        register: {
          subject: 'Create your Kesah account',
          text: 'Open this link, then press the button. It is good for 24 hours.',
        },
        known: {
          subject: 'Sign in to Kesah',
          text: 'This address has an account already. Open this link to sign in. It is good for 15 minutes.',
        },
        signIn: {
          subject: 'Sign in to Kesah',
          text: 'Open this link, then press the button to sign in. It is good for 15 minutes.',
        },
        reset: {
          subject: 'A new password for Kesah',
          text: 'Open this link to choose a new password. It is good for 30 minutes.',
        },
        newAddress: {
          subject: 'A new e-mail for your Kesah account',
          text: 'Open this link, then press the button to use this address. It is good for 24 hours.',
        },
        invite: {
          subject: 'Your Kesah staff account',
          text: 'The Kesah operator of your office opened an account for you. Open this link and choose a password. It works for 7 days.',
        },
        staff: {
          subject: 'Staff account of Kesah',
          text: 'A staff account opens with its password alone. If it is lost, ask the operator at your office.',
        },
        addressChanged: {
          subject: 'The e-mail of your Kesah account has changed',
          text: 'Your Kesah account now uses another e-mail address. If you did not change it, contact us at once.',
        },
      },
    },
  },
  errors: {
    nthFile: 'File {nth}: {why}',
    refusals: {
      not_found: 'What you are looking for is not here.',
      not_allowed: 'This step is not possible now. Reload the page to see how things stand.',
      reason_required: 'Write the reason.',
      unknown_agency: 'Choose from the list.',
      unknown_choice: 'This choice is no longer there. Choose from the list.',
      oversight_needs_inspectorate: 'A complaint about officials can only go to the Inspectorate.',
      oversight_not_released:
        'This complaint is about officials. It is opened to others only after the Inspectorate sends it back on that ground.',
      point_outside:
        'That point lies outside of this city. Write a landmark, so that officers know where to look.',
      officials_unanswered: 'Answer first, yes or no: it decides who may read this complaint.',
      agency_is_accused: 'This agency is named in the complaint, so the complaint cannot go there.',
      less_private: 'Protection can only be raised, not lowered.',
      not_public: 'This complaint is not open to the public.',
      cookies_needed:
        'Not saved yet: this browser keeps no cookies, and this form needs them. ' +
        'Allow cookies for this site, then press Next again. What you typed is not lost.',
      draft_expired: 'This form was open for too long. Please start again.',
      draft_incomplete: 'Something is not filled in yet. Complete it, then send again.',
      wrong_credentials: 'E-mail or password do not match. Check both, then try again.',
      sign_in_again:
        'For your safety, sign in again by a new link to your mailbox, then repeat this within 15 minutes.',
      wrong_password: 'The current password does not match. Please check it.',
      link_ended: 'This link was used already or is too old. Please ask for a new one.',
      wrong_number_or_code:
        'Complaint number or secret code do not match. Check both, then try again.',
      too_many_attempts: 'Too many attempts. What you typed is not lost. Try again in a while.',
      database_away:
        'Not sent yet: the fault is ours. What you typed is not lost. Wait a moment, then send it again.',
      storage_full:
        'We cannot take photos just now because our storage is full. ' +
        'What you typed is not lost, and the complaint can be sent without photos.',
      too_busy: 'Kesah is busy just now. What you typed is not lost. Try again in a moment.',
      email_taken: 'Another account already uses this e-mail address.',
      unknown_government: 'This address does not serve any local government.',
      file_too_large:
        'This file is larger than 50 MB. Choose a smaller one, or send a screenshot of it.',
      document_too_large: 'This PDF is larger than 15 MB. Please send a smaller one.',
      file_not_an_image:
        'This file is not a photo that we can open. Choose a JPEG, PNG or WebP photo.',
      file_infected:
        'The virus scanner refused this file. What you typed is not lost. Choose another photo.',
      file_damaged:
        'This file is damaged, or did not arrive whole. Choose it once more, or take another photo.',
      file_heic:
        'This photo is in HEIC format, which we cannot open yet. Save it as JPEG first, or send a screenshot of it.',
      file_too_many_pixels:
        'This photo is larger than what we can open. Make it smaller first, or send a screenshot of it.',
      too_many_files:
        'There are enough photos already. Remove one first if you want to add another.',
      changed_meanwhile:
        'This complaint has changed since you opened it. What you typed is still there. ' +
        'Read what is new in its history, then send again if it still holds.',
      unlikely_time: 'This moment has not come yet, or was more than 60 days ago.',
      unknown_lead: 'That number is not at your desk, has ended, or is this complaint itself.',
      unknown_person: 'That person does not work for your agency.',
      holds_it_already: 'That agency already handles this complaint or helps with it.',
      extended_before: 'This deadline has been extended before, or must not be extended.',
      last_operator: 'This is the last operator. Invite another one first.',
      cases_left: 'Open complaints are still assigned to this person. Choose who takes them over.',
      last_of_agency:
        'This is the last person of an agency that still has open complaints. Invite a successor first.',
      ends_into_itself: 'An agency cannot be succeeded by itself. Choose another one.',
      agency_ends: 'That agency ends, or is going to. Choose its successor.',
      still_led_to:
        'After that day a category or another change still leads to this agency. Change that first.',
      last_with_turn: 'Nobody else in the city can take that turn. Invite a successor first.',
      days_reversed: 'The last day must come after the first.',
      already_past:
        'Choose a day that has not begun: what has begun is counted by the rule of its day.',
      day_taken:
        'A change for that day has been published already. Write the new one for a later day.',
      never_open: 'No working day would be left, and every deadline is counted in those.',
      needs_approval: 'The head of your agency looks at answers first: propose it instead.',
      day_not_ahead: 'Choose a day after today, at most five years ahead.',
      day_too_far: 'Choose a day at most ten years from now.',
      no_promise_due: 'No promise is due at the moment.',
      lengthening_needs_supervisor:
        'This class has more days. Only the supervisor can give them, once they are being counted.',
      left_desk: 'This complaint has left your desk. Copy what you wrote if you still need it.',
      undo_too_late: 'It is too late to take this back, or the complaint has changed since.',
    },
    signedOut:
      'You were signed out after a long pause. ' +
      'What you typed is still here: sign in again in another tab, then send it once more.',
    foreignOrigin:
      'This request did not come from a page of Kesah, so it was not carried out. ' +
      'Open the page again, then send it once more.',
    form: {
      twice: 'This answer arrived twice. Reload the page, then try again.',
      file: 'This button does not send files. Upload them first with the button beside it.',
      unknownField: 'There is an answer that we do not know. Reload the page, then try again.',
      missing: 'Please fill this in.',
      choose: 'Choose one of those offered.',
      unclear: 'This is not quite right yet. Please check it.',
      tooShort: 'Write at least {count} characters.',
      tooLong: 'Write at most {count} characters.',
      email: 'The e-mail address is not right yet. Example: nama@contoh.id',
      date: 'The date is not right yet. Example: 2026-11-26',
      dayOutside: 'This date lies outside of the years 2000 to 2100. Please check the year.',
    },
    complaint: {
      unknownChoice: 'We do not know this choice.',
      number: 'A complaint number has 8 letters and digits. Please check it.',
      code: 'A secret code has 12 letters and digits. Please check it.',
      reason: 'Write a reason or an explanation, at least 10 characters.',
      tooLong: 'Too long. At most 4,000 characters.',
      day: 'Write the whole date: day, month and year.',
      dayToCome: 'This date has not come yet. Please check it.',
      description: 'Tell us a little more, at least 20 characters.',
      landmarkTooLong: 'Too long. At most 300 characters.',
      kelurahan: 'Choose a kelurahan from the list.',
      place:
        'Write a landmark or choose a kelurahan. If it is at no particular place, tick the box.',
      phone:
        'Write a mobile or telephone number, for example 0812 3456 7890, 0778 123456 or +65 9123 4567.',
      privacy: 'Choose who may know your name.',
      nameTooLong: 'The name is too long.',
      email: 'Write the whole e-mail address, for example nama@contoh.id.',
      name: 'Write your name, or choose confidential or anonymous.',
      score: 'Choose a score from 1 to 5.',
    },
    account: {
      email: 'Write your e-mail address.',
      emailTooLong: 'An e-mail address has at most 254 characters.',
      emailLetters: 'An e-mail address has only Latin letters, digits and ordinary signs.',
      password: 'Write your password.',
      passwordTooLong: 'The password is too long.',
      newPasswordShort: 'A password has at least 12 characters.',
      newPasswordLong: 'A password has at most 128 characters.',
      link: 'This link is not whole. Copy all of it from the mail.',
      nameTooLong: 'A name has at most 120 characters.',
      understood: 'Tick this if you understand and want to go on.',
      newPasswordCommon: 'This password is too easy to guess. Please choose another.',
    },
  },
}
