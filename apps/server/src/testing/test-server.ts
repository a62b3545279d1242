import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { createTestHouse, TEST_PASSWORD, type TestHouse, type TestPersonName } from '@gongkai/api/testing'
import { createServer } from '../create-server.ts'
import { createHttpServer } from '../http-server.ts'
import { createLog } from '../log/create-log.ts'

/** A server on a free port over the office of the api's tests. */
export interface TestServer {
  readonly house: TestHouse
  readonly url: string
  /** Every line that was logged, as text. */
  readonly logged: () => string
  /** Folder in which built apps would lie; empty at first. */
  readonly apps: string
  /** Signs a person in and returns the cookie to send. */
  signIn(name: TestPersonName): Promise<string>
  close(): Promise<void>
}

/** Starts one. Close it when the tests of the file are done. */
export async function startTestServer(): Promise<TestServer> {
  const house = await createTestHouse()
  const apps = mkdtempSync(join(tmpdir(), 'gongkai-apps-'))
  const lines: string[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const app = createServer({
    database: house.database,
    log: createLog('debug', sink),
    demo: false,
    now: house.clock.now,
    today: house.clock.today,
    wakeImports: () => undefined,
    apps: {
      admin: join(apps, 'admin'),
      portalClient: join(apps, 'client'),
      portalServer: join(apps, 'entry-server.mjs'),
    },
  })
  const server = createHttpServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const close = async () => {
    server.close()
    server.closeAllConnections()
    rmSync(apps, { recursive: true, force: true })
    await house.close()
  }
  return { house, url, apps, logged: () => lines.join(''), signIn: (name) => signIn(url, name), close }
}

async function signIn(url: string, account: TestPersonName): Promise<string> {
  const response = await post(url, '/api/admin/accounts.signIn', { account, password: TEST_PASSWORD })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Sends JSON as the admin app does. */
export function post(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/** Puts a file where a build would have put it. */
export function writeBuilt({ apps }: TestServer, path: string, text: string): void {
  const file = join(apps, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
