importScripts('/sw-push.js')

// Keeps the one page that is shown where there is no connection, with the files that it is built of, and
// the list of whoever goes to look at what is complained of, for a day at most and until he signs out.
// No other page is ever kept here. It sends nothing by itself.

const cacheName = 'kesah-1'
const offlinePage = '/offline'
const fieldCache = 'kesah-lapangan'
const fieldPage = '/petugas/lapangan'
/** As long as a session of staff lives at most. */
const fieldLife = 12 * 60 * 60 * 1000
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
  const others = names.filter((name) => name !== cacheName && name !== fieldCache)
  await Promise.all(others.map((name) => caches.delete(name)))
}

async function pageFor(request) {
  const isField = new URL(request.url).pathname === fieldPage
  try {
    const page = await fetch(request)
    if (isField) await keepField(page.clone())
    return page
  } catch (error) {
    const kept = (isField && (await keptField())) || (await caches.match(offlinePage))
    if (kept) return kept
    throw error
  }
}

/** Whoever is led to signing in instead has signed out, or was made to. */
async function keepField(page) {
  if (page.redirected || !page.ok) {
    await caches.delete(fieldCache)
    return
  }
  const headers = new Headers(page.headers)
  headers.set('x-kept-at', Date.now().toString())
  const cache = await caches.open(fieldCache)
  await cache.put(fieldPage, new Response(await page.blob(), { headers }))
}

async function keptField() {
  const kept = await caches.match(fieldPage, { cacheName: fieldCache })
  const age = Date.now() - Number(kept?.headers.get('x-kept-at'))
  return age < fieldLife ? kept : undefined
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
