import { randomBytes } from 'node:crypto'
import type { Actor } from '@/lib/kernel/actor'
import { complaintNumberFrom } from '@/lib/kernel/crockford'
import { wake } from '@/lib/platform/queue'
import type { Transaction } from '@/lib/platform/transaction'
import { findGovernment, findInspectorate, listCategories } from '@/lib/agencies/reference/queries'
import { recordConsent } from '@/lib/accounts/consent'
import { sealIdentity } from '@/lib/accounts/identity'
import { lifecycle } from '@/lib/complaints/rules/lifecycle'
import { intakeRoute, type IntakeRoute } from '@/lib/complaints/filing/intake-route'
import { asFiled } from '@/lib/complaints/filing/as-filed'
import { filedFacts } from '@/lib/complaints/filing/filed-facts'
import type { ContactInput, FilledForm } from '@/lib/complaints/filing/input'
import { codeFor, codeHash } from '@/lib/complaints/filing/secret-code'
import { recordEvent } from '@/lib/complaints/commands/door/record-event'
import { startClocks } from '@/lib/complaints/commands/door/wind-clocks'
import type { ClockRules } from '@/lib/complaints/rules/clock-runs'
import type { IntakeChannel } from '@/lib/complaints/rules/terms'

/** Tells from the place step which way the complaint goes in, by the data of the day. */
export async function readGuard(
  actor: Actor,
  now: Date,
): Promise<(place: FilledForm['place']) => IntakeRoute> {
  const { governmentId } = actor
  const [government, categories, inspectorate] = await Promise.all([
    findGovernment(governmentId),
    listCategories(governmentId, now),
    findInspectorate(governmentId, now),
  ])
  const guardians = {
    verifier: government.verifierCode,
    overseer: government.overseerCode,
    inspectorate,
  }
  return ({ category, official, accused }) => {
    const isOversight =
      official === 'yes' || categories.some(({ code, oversight }) => code === category && oversight)
    return intakeRoute(isOversight, accused, guardians)
  }
}

interface Origin {
  language: string
  /** How it reached the city. */
  channel: 'web' | IntakeChannel
  /** The account that it belongs to. */
  reporterId: string | null
  /** Deadlines count from here, whenever it was entered. */
  receivedAt: Date
  /** The member of staff who entered it for somebody else. */
  enteredBy?: string
  /** Of what came among many, without the effort that was asked for. */
  rushedAt?: Date | null
  /** The tracking id of what came from SP4N-LAPOR!. */
  sp4nId?: string | undefined
}

interface Filing {
  submissionId: string
  form: FilledForm
  way: IntakeRoute
  origin: Origin
  rules: ClockRules
  now: Date
}

/** Brings a complaint into being, in the transaction that knows that it is not there yet. */
export async function fileComplaint(actor: Actor, tx: Transaction, filing: Filing) {
  const { way, origin, rules, now } = filing
  const complaint = await createComplaint(actor, tx, filing)
  const { governmentId, id: complaintId, class: ofClass, agencyCode, outsideCode } = complaint
  if (way.action === 'entrust') {
    const referral = { governmentId, complaintId, agencyCode: way.agencyCode }
    await tx.referral.create({ data: { ...referral, referredAt: now } })
  }
  const names = lifecycle[way.action].starts
  const start = { complaintId, class: ofClass, names, rules, now: origin.receivedAt }
  await startClocks(actor, tx, start)
  const agency = outsideCode ?? agencyCode
  const facts = {
    ...filedFacts(complaint),
    ...(agency !== null && { agency }),
  }
  const by = 'draftId' in actor ? { ...actor, reporterId: complaint.reporterId } : actor
  await recordEvent(by, tx, complaint, way.action, { facts }, now)
  await wake(tx)
  return complaint
}

async function createComplaint(
  actor: Actor,
  tx: Transaction,
  { submissionId, form, way, origin, now }: Filing,
) {
  const { governmentId } = actor
  const { contact } = form
  const { action, ...held } = way
  const { reporterId, enteredBy, sp4nId, ...how } = origin
  const isOversight = action !== 'submit'
  const identityId = await keepIdentity(tx, governmentId, contact, now)
  return tx.complaint.create({
    data: {
      governmentId,
      submissionId,
      number: await unusedNumber(actor, tx),
      codeHash: codeHash(submissionId, codeFor(submissionId)),
      status: lifecycle[action].to,
      class: isOversight ? 'oversight' : 'complaint',
      ...held,
      ...asFiled(form),
      ...how,
      ...(sp4nId !== undefined && { sp4nId }),
      ...(enteredBy !== undefined && { enteredBy, enteredAt: now }),
      privacy: contact.privacy,
      // Complaints about officials are never public (Permendagri 8/2023).
      hideContent: contact.hideContent || isOversight,
      identityId,
      reporterId: contact.privacy === 'anonymous' ? null : reporterId,
      changedAt: now,
    },
  })
}

/** Nothing is kept of someone who files anonymously or leaves no contact. */
async function keepIdentity(
  tx: Transaction,
  governmentId: string,
  { privacy, name, phone, email }: ContactInput,
  now: Date,
): Promise<string | null> {
  if (privacy === 'anonymous' || !(name ?? phone ?? email)) return null
  const details = { name: name ?? null, phone: phone ?? null, email: email ?? null }
  const identityId = await sealIdentity(tx, governmentId, details, now)
  await recordConsent(tx, governmentId, identityId, now)
  return identityId
}

/** 35 random bits: a second draw is rare, a third one rarer than a defect elsewhere. */
export async function unusedNumber(actor: Actor, tx: Transaction): Promise<string> {
  const { governmentId } = actor
  const number = complaintNumberFrom(randomBytes(5))
  const taken = await tx.complaint.findUnique({
    where: { governmentId_number: { governmentId, number } },
    select: { id: true },
  })
  return taken ? unusedNumber(actor, tx) : number
}
