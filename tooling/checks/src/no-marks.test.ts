import { describe, expect, it } from 'vitest'
import { findMarks, marks } from './marks.ts'
import { listFiles, readText } from './workspace/root.ts'

const sourceFile = /\.(ts|mts|mjs|js|vue|css|html|json|ya?ml|md|sql|sh)$|^\.ci\//

describe('the sources', () => {
  it('carry no open points, silenced checks or paths of one machine', () => {
    const sources = listFiles().filter((file) => sourceFile.test(file) && file !== 'pnpm-lock.yaml')
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap((file) => findMarks(file, readText(file)))).toEqual([])
  })
})

describe('findMarks', () => {
  const bad = [
    ['// TO', 'DO later'],
    ['it.on', "ly('x')"],
    ['describe.sk', "ip('x')"],
    ['// @ts-ig', 'nore'],
    ['/* eslint-dis', 'able */'],
    ['value as a', 'ny'],
    ["open('/ho", "me/somebody/report')"],
    ['C:\\Us', 'ers\\somebody'],
  ].map((parts) => parts.join(''))

  it.each(bad)('finds %s', (line) => {
    expect(findMarks('a.ts', `first\n${line}`)).toHaveLength(1)
    expect(findMarks('a.ts', `first\n${line}`)[0]).toMatch(/^a\.ts:2 /)
  })

  it.each(["it.skipIf(!browser)('x')", 'a todo list', 'assay', "'/usr/lib/postgresql'", 'https://x.test/home/page'])(
    'lets %s pass',
    (line) => {
      expect(findMarks('a.ts', line)).toEqual([])
    },
  )

  it('has an example for every mark', () => {
    const found = new Set(bad.flatMap((line) => marks.filter((mark) => mark.pattern.test(line))))
    expect(found.size).toBe(marks.length)
  })
})
