import { describe, expect, it } from 'vitest'
import { KeptFiles } from './kept-files.ts'

describe('KeptFiles', () => {
  let written: string[] = []
  const write = (name: string) => () => {
    written.push(name)
    return Promise.resolve(new Uint8Array(40))
  }

  it('writes a file once, also for those who ask at the same time', async () => {
    written = []
    const kept = new KeptFiles()
    await Promise.all([kept.get('a', write('a')), kept.get('a', write('a'))])
    await kept.get('a', write('a'))
    expect(written).toEqual(['a'])
  })

  it('lets the one go that was not asked for longest', async () => {
    written = []
    const kept = new KeptFiles(100)
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await kept.get(name, write(name))
    expect(written).toEqual(['a', 'b', 'c', 'b'])
  })

  it('forgets what failed', async () => {
    const kept = new KeptFiles()
    await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await kept.get('a', write('a'))).toHaveLength(40)
  })
})
