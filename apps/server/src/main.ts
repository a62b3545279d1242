import { readEnvironment } from './env.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { startServer } from './start-server.ts'

await runUntilStopped(await startServer(readEnvironment()))
