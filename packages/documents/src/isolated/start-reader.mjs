// A thread starts without the loader of the program that starts it, so it brings its own, as the command does.
import { register } from 'tsx/esm/api'

register()
await import('./serve-reader.ts')
