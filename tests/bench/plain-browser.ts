import { Agent } from 'node:http'
import { type Answer, assertStatus, type Outgoing, send } from './http'

const entities: Record<string, string> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
}

/** The hidden fields of the page's first form: which action it calls, and on what. */
function hiddenFields(html: string): FormData {
  const form = /<form\b.*?<\/form>/s.exec(html)?.[0] ?? ''
  const fields = new FormData()
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    if (attribute(tag, 'type') === 'hidden') {
      fields.append(attribute(tag, 'name'), attribute(tag, 'value'))
    }
  }
  return fields
}

/** What one types, ticks and picks. */
export type Filled = Record<string, string | File>

interface Habits {
  /** Sent with every request. */
  headers?: Record<string, string>
  /** How a request gets there and its answer back. */
  transport?: typeof send
}

/** A browser without scripts: it keeps cookies and sends forms as the HTML says, action fields and all. */
export class PlainBrowser {
  readonly #origin: string
  readonly #habits: Habits
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #cookies = new Map<string, string>()

  constructor(origin: string, habits: Habits = {}) {
    this.#origin = origin
    this.#habits = habits
  }

  close(): void {
    this.#agent.destroy()
  }

  /** Whatever it answers. */
  get(path: string): Promise<Answer> {
    return this.#send(this.#outgoing(path))
  }

  /**
   * Opens the page and makes ready to send its form with `values` filled in, without sending it.
   * @param to where the pressed button leads, when not to the page itself
   */
  async filledIn(path: string, values: Filled, to = path): Promise<Outgoing> {
    const page = this.#outgoing(path)
    const answer = await this.#send(page)
    assertStatus(answer, 200, page.url)
    const fields = hiddenFields(answer.body.toString())
    for (const [name, value] of Object.entries(values)) fields.set(name, value)
    const encoded = new Response(fields)
    const body = Buffer.from(await encoded.arrayBuffer())
    const headers = {
      ...page.headers,
      ...this.#cookieHeader(),
      origin: this.#origin,
      'content-type': encoded.headers.get('content-type') ?? '',
      'content-length': String(body.length),
    }
    return { url: new URL(to, this.#origin), method: 'POST', headers, body }
  }

  /** Sends what was made ready; it must lead on. Returns the path it leads to. */
  async deliver(outgoing: Outgoing): Promise<string> {
    const answer = await this.#send(outgoing)
    assertStatus(answer, 303, outgoing.url)
    return answer.headers.location ?? ''
  }

  /** Fills in the page's form and sends it. */
  async send(path: string, values: Filled, to = path): Promise<string> {
    return this.deliver(await this.filledIn(path, values, to))
  }

  #cookieHeader(): Record<string, string> {
    if (this.#cookies.size === 0) return {}
    return { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') }
  }

  #outgoing(path: string): Outgoing {
    const headers = { accept: 'text/html', ...this.#habits.headers, ...this.#cookieHeader() }
    return { url: new URL(path, this.#origin), method: 'GET', headers }
  }

  async #send(outgoing: Outgoing): Promise<Answer> {
    const { transport = send } = this.#habits
    const answer = await transport(this.#agent, outgoing)
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      this.#cookies.set(name, value.join('='))
    }
    return answer
  }
}
