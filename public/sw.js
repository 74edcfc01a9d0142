importScripts('/sw-push.js')

// Keeps the one page that is shown where there is no connection, with the files that it is built of.
// No other page, and nothing that anybody wrote, is ever kept here. It sends nothing by itself.

const cacheName = 'kesah-1'
const offlinePage = '/offline'
const builtFile = /\/_next\/static\/[\w./~-]+/g
const mostFiles = 200

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), dropOthers()]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.mode === 'navigate') event.respondWith(pageFor(request))
  else if (origin === self.location.origin && pathname.startsWith('/_next/static/')) {
    event.respondWith(fileFor(request))
  }
})

async function keepOfflinePage() {
  const cache = await caches.open(cacheName)
  const page = await fetch(offlinePage)
  if (!page.ok) throw new Error(`${offlinePage} answered ${page.status}`)
  await cache.put(offlinePage, page.clone())
  const files = new Set((await page.text()).match(builtFile))
  await cache.addAll([...files])
  await self.skipWaiting()
}

async function dropOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)))
}

async function pageFor(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await caches.match(offlinePage)
    if (kept) return kept
    throw error
  }
}

/** A built file never changes under its name. */
async function fileFor(request) {
  const kept = await caches.match(request)
  if (kept) return kept
  const file = await fetch(request)
  if (file.ok) await keepFile(request, file.clone())
  return file
}

async function keepFile(request, file) {
  const cache = await caches.open(cacheName)
  const kept = await cache.keys()
  if (kept.length < mostFiles) await cache.put(request, file)
}
