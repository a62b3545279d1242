import type { RunningServer } from './start-server.ts'

/** Keeps the process serving until it is told to stop (SIGTERM, SIGINT), then closes in good order and resolves. */
export function runUntilStopped(server: Pick<RunningServer, 'close'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      process.off('SIGTERM', stop)
      process.off('SIGINT', stop)
      server.close().then(resolve, reject)
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}
