import { createServer } from 'node:net'
import { readFileSync, writeFileSync } from 'node:fs'

/** Servers listen here and nowhere else. */
export const LOOPBACK = '127.0.0.1'

/** The port kept in a file while it is still free, otherwise a new one, which is then kept. */
export async function choosePort(path: string): Promise<number> {
  const kept = readPort(path)
  if (kept !== undefined && (await listenBriefly(kept)) === kept) return kept
  const port = await listenBriefly(0)
  if (port === undefined) throw new Error('no free port')
  writeFileSync(path, `${port}\n`)
  return port
}

function readPort(path: string): number | undefined {
  try {
    const port = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The port that could be listened on, or nothing where it is taken. */
function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, LOOPBACK, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
