import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ownIdentity } from './process-identity.ts'
import { readHolder, takeLock, withLock } from './process-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'))
const path = (name: string) => join(folder, name)

afterAll(() => rmSync(folder, { recursive: true }))

describe('takeLock', () => {
  it('names the living holder instead of waiting', () => {
    const first = takeLock(path('held'))
    expect(takeLock(path('held'))).toEqual({ holder: ownIdentity() })
    if ('release' in first) first.release()
    expect(takeLock(path('held'))).toHaveProperty('release')
  })

  it('takes over from a process that no longer exists', () => {
    writeFileSync(path('dead'), JSON.stringify({ pid: 2 ** 30, startedAt: 'long ago' }))
    expect(takeLock(path('dead'))).toHaveProperty('release')
  })

  it('takes over when the number belongs to a later process now', () => {
    writeFileSync(path('reused'), JSON.stringify({ ...ownIdentity(), startedAt: 'earlier' }))
    expect(takeLock(path('reused'))).toHaveProperty('release')
    expect(readHolder(path('reused'))).toEqual(ownIdentity())
  })

  it('takes over a file that is not a lock', () => {
    writeFileSync(path('garbage'), 'x{')
    expect(takeLock(path('garbage'))).toHaveProperty('release')
  })
})

describe('withLock', () => {
  it('lets one at a time work', async () => {
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} in`)
      await new Promise(setImmediate)
      seen.push(`${name} out`)
    }
    await Promise.all([withLock(path('turns'), work('a')), withLock(path('turns'), work('b'))])
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out'])
  })

  it('gives the lock back when the work fails', async () => {
    const failing = withLock(path('failing'), () => Promise.reject(new Error('work')))
    await expect(failing).rejects.toThrow('work')
    expect(readHolder(path('failing'))).toBeUndefined()
  })
})
