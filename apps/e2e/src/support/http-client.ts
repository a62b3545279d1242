import { setTimeout as pause } from 'node:timers/promises'

/** What a refused call answers. */
export class RefusedCall extends Error {
  readonly code: string
  constructor(code: string, text: string) {
    super(`${code}: ${text}`)
    this.code = code
  }
}

interface Envelope {
  readonly result?: { readonly data: unknown }
  readonly error?: {
    readonly message: string
    readonly data?: { readonly appError?: { readonly code: string; readonly text: string } }
  }
}

/** Calls admin procedures over HTTP as a browser does, with the session cookie it was given. */
export class HttpClient {
  private readonly origin: string
  private cookie = ''
  constructor(origin: string) {
    this.origin = origin
  }

  /** Signs in and keeps the session. */
  async signIn(account: string, password: string): Promise<void> {
    await this.send('accounts.signIn', { account, password })
  }

  /** A mutation. Throws RefusedCall when the server refuses it, and the network's error when nobody answers. */
  async send<Output>(procedure: string, input: unknown): Promise<Output> {
    const response = await fetch(`${this.origin}/api/admin/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.origin, cookie: this.cookie },
      body: JSON.stringify(input),
    })
    return this.read<Output>(response)
  }

  /** A query. Throws like `send`. */
  async ask<Output>(procedure: string, input: unknown): Promise<Output> {
    const query = encodeURIComponent(JSON.stringify(input))
    const response = await fetch(`${this.origin}/api/admin/${procedure}?input=${query}`, {
      headers: { cookie: this.cookie },
    })
    return this.read<Output>(response)
  }

  private async read<Output>(response: Response): Promise<Output> {
    const given = response.headers.getSetCookie().find((line) => line.startsWith('gongkai_session='))
    if (given !== undefined) this.cookie = given.split(';')[0]!
    const body = (await response.json()) as Envelope
    if (body.error) {
      const refusal = body.error.data?.appError
      throw new RefusedCall(refusal?.code ?? String(response.status), refusal?.text ?? body.error.message)
    }
    return body.result!.data as Output
  }
}

/** Asks until the server answers that it is ready. Throws after `milliseconds`. */
export async function untilReady(origin: string, milliseconds = 60_000): Promise<void> {
  const end = Date.now() + milliseconds
  for (;;) {
    const ready = await fetch(`${origin}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    if (Date.now() > end) throw new Error(`${origin} did not become ready`)
    await pause(25)
  }
}
