import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { findBinaries } from './find-binaries.ts'
import { findServerAccount } from './run-as.ts'

describe('findBinaries', () => {
  const account = findServerAccount()

  it("finds programs that run under the server's account", () => {
    const answer = spawnSync(findBinaries(account).postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' })
    expect(answer.stdout).toContain('PostgreSQL) 18.')
  })
})
