#!/usr/bin/env node
// The command runs its TypeScript sources directly, so it works right after installation, without a build.
import { register } from 'tsx/esm/api'

register()
await import('../src/main.ts')
