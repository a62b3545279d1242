// A thread begins with plain JavaScript; from here on it runs the TypeScript sources like the command does.
import { register } from 'tsx/esm/api'

register()
await import('./serve-writer.ts')
