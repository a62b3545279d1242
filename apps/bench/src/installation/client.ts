/** Calls admin procedures over HTTP with the session cookie of one person. */
export interface Client {
  send(procedure: string, input: object): Promise<unknown>
  ask(procedure: string, input: object): Promise<unknown>
}

/** Signs in over HTTP. Every call throws when it is refused. */
export async function signIn(url: string, account: string, password: string): Promise<Client> {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin: url }
  const post = (procedure: string, input: object) =>
    fetch(`${url}/api/admin/${procedure}`, { method: 'POST', headers, body: JSON.stringify(input) })
  const response = await post('accounts.signIn', { account, password })
  headers['cookie'] = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await read(response)
  return {
    send: async (procedure, input) => read(await post(procedure, input)),
    ask: async (procedure, input) =>
      read(
        await fetch(`${url}/api/admin/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers }),
      ),
  }
}

async function read(response: Response): Promise<unknown> {
  const body = (await response.json()) as { result?: { data: unknown }; error?: { message: string } }
  if (body.result === undefined) throw new Error(body.error?.message ?? `status ${response.status}`)
  return body.result.data
}
