// What the service worker does when a notice comes: it shows it, and leads to where more is to be read.
// A notice holds the complaint's number and what happened, and no word of anybody.

self.addEventListener('push', (event) => {
  const { title, body, tag, url, stop, stopLabel } = event.data?.json() ?? {}
  if (!title) return
  const actions = stop ? [{ action: 'stop', title: stopLabel }] : []
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      icon: '/icon.svg',
      data: { url, stop },
      actions,
    }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { url, stop } = event.notification.data ?? {}
  const path = event.action === 'stop' ? stop : url
  if (path) event.waitUntil(open(new URL(path, self.location.origin).href))
})

/** The page that is open already, if there is one. */
async function open(address) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const page = pages.find((candidate) => candidate.url === address)
  if (page) await page.focus()
  else await self.clients.openWindow(address)
}
