/** What comes of asking a browser to be told. */
export type PushResult = 'on' | 'denied' | 'failed'

export function canBePushed(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** Asks for permission, and tells the server where this browser is to be reached. */
export async function askForPush(number: string, publicKey: string): Promise<PushResult> {
  try {
    if ((await Notification.requestPermission()) !== 'granted') return 'denied'
    await navigator.serviceWorker.register('/sw.js')
    const { pushManager } = await navigator.serviceWorker.ready
    const subscription = await subscribe(pushManager, publicKey)
    const { ok } = await fetch(`/lacak/${number}/kabari`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(subscription),
    })
    return ok ? 'on' : 'failed'
  } catch {
    return 'failed'
  }
}

/** A subscription made with an earlier key of ours cannot be used any more, and stands in the way. */
async function subscribe(manager: PushManager, publicKey: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey: publicKey }
  try {
    return await manager.subscribe(options)
  } catch {
    await (await manager.getSubscription())?.unsubscribe()
    return manager.subscribe(options)
  }
}
