import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPostgres } from '../machine/find-postgres.ts'
import { startThrowawayPostgres } from './throwaway-postgres.ts'

const bin = findPostgres()

describe.skipIf(bin === undefined)('startThrowawayPostgres', () => {
  it('answers queries and leaves nothing behind', async () => {
    if (bin === undefined) throw new Error('unreachable: the suite is skipped without PostgreSQL')
    const server = await startThrowawayPostgres(bin)
    const ask = () =>
      execFileSync(join(bin, 'psql'), [server.url, '-Atc', 'select 6 * 7'], { encoding: 'utf8', stdio: 'pipe' })
    expect(ask().trim()).toBe('42')
    await server.stop()
    expect(ask).toThrow()
  })

  it('says which binaries did not start, and removes their folder', async () => {
    const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('gongkai-postgres-')).length
    const before = ours()
    await expect(startThrowawayPostgres('/nowhere')).rejects.toThrow('/nowhere')
    expect(ours()).toBe(before)
  })
})
