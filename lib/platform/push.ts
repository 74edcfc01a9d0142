import { request as requestPlainly } from 'node:http'
import { request as requestSafely } from 'node:https'
import webPush from 'web-push'
import { exchangePairOf, keyedHash } from '@/lib/platform/crypto'
import { env } from '@/lib/platform/env'
import { isOutside, lookupOutside } from '@/lib/platform/outside-address'

// Web push (RFC 8030): a message sealed for one browser (RFC 8291), handed to the service that the
// browser named, with a signature that tells who sends it (VAPID, RFC 8292).

export interface Subscription {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

export interface PushMessage {
  /** Everything that the browser gets to show. */
  readonly content: Readonly<Record<string, string>>
  /** A later message about the same matter takes the place of one that still waits. */
  readonly matter: string
}

const sendingEndsAfter = 8_000

/** After two days news is no news, and the page tells it anyway. */
const secondsToKeep = 2 * 24 * 60 * 60

function vapidKeys(): { publicKey: string; privateKey: string } {
  return env().push.keys ?? exchangePairOf('push')
}

/** What a browser needs to know to let this installation, and no other, send to it. */
export function pushKey(): string {
  return vapidKeys().publicKey
}

/** Whether a browser may be reached there. */
export function isPushEndpoint(address: string): boolean {
  if (env().push.local) return ['http:', 'https:'].includes(URL.parse(address)?.protocol ?? '')
  return isOutside(address)
}

/**
 * Resolves when the service has taken the message, or says that this browser is gone for good.
 * @throws when it has done neither; trying again may help
 */
export async function sendPush(
  subscription: Subscription,
  { content, matter }: PushMessage,
): Promise<'taken' | 'gone'> {
  if (!isPushEndpoint(subscription.endpoint)) return 'gone'
  const { endpoint, method, headers, body } = webPush.generateRequestDetails(
    subscription,
    JSON.stringify(content),
    {
      vapidDetails: { subject: env().push.subject ?? subjectOfMail(), ...vapidKeys() },
      TTL: secondsToKeep,
      topic: topicOf(matter),
      urgency: 'normal',
    },
  )
  const status = await post(endpoint, { method, headers }, body)
  if (status === 404 || status === 410) return 'gone'
  if (status < 200 || status > 299) throw new Error(`the push service answered ${status}`)
  return 'taken'
}

/** 32 characters that tell the service nothing about the matter. */
function topicOf(matter: string): string {
  return Buffer.from(keyedHash('push', matter)).toString('base64url').slice(0, 32)
}

function subjectOfMail(): string {
  const { mailFrom } = env()
  return `mailto:${/<(.+)>/.exec(mailFrom)?.[1] ?? mailFrom}`
}

/** Not by fetch, which would neither look at the address behind the name nor stay with it. */
function post(
  endpoint: string,
  { method, headers }: { method: string; headers: object },
  body: Buffer | null,
): Promise<number> {
  const { local } = env().push
  const request = endpoint.startsWith('http:') ? requestPlainly : requestSafely
  return new Promise((resolve, reject) => {
    const call = request(endpoint, {
      method,
      headers: { ...headers },
      signal: AbortSignal.timeout(sendingEndsAfter),
      ...(!local && { lookup: lookupOutside }),
    })
    call.on('error', reject).on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    call.end(body ?? undefined)
  })
}
