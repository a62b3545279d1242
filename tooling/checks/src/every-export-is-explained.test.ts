import { describe, expect, it } from 'vitest'
import { unexplained } from './unexplained.ts'
import { listFiles, readText } from './workspace/root.ts'

const sources = /^(packages|apps|tooling)\/[^/]+\/src\/.*(?<!\.test)\.ts$/

describe('every export', () => {
  it('has a sentence above it', () => {
    const files = listFiles().filter((file) => sources.test(file))
    expect(files.flatMap((file) => unexplained(file, readText(file)))).toEqual([])
  })

  it('is found when it has none', () => {
    expect(unexplained('a.ts', 'export const a = 1\n')).toEqual(['a.ts:1 a'])
    expect(unexplained('a.ts', '/** One. */\nexport const a = 1\n\nexport const b = 2\n')).toEqual(['a.ts:4 b'])
  })

  it('may share the sentence of the group it stands in', () => {
    expect(unexplained('a.ts', '/** Units. */\nexport const a = 1\nexport const b = 2\n')).toEqual([])
  })

  it('needs none where the name of a procedure says it', () => {
    expect(unexplained('packages/core/src/exchange/a.ts', 'export const SignInInput = 1\n')).toEqual([])
    expect(unexplained('packages/core/src/text/a.ts', 'export const SignInInput = 1\n')).toHaveLength(1)
  })

  it('may share the sentence of the schema whose type it is', () => {
    const text = '/** A place. */\nexport const Place = z.string()\n\nexport type Place = z.infer<typeof Place>\n'
    expect(unexplained('a.ts', text)).toEqual([])
  })
})
