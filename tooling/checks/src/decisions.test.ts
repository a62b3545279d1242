import { describe, expect, it } from 'vitest'
import { decisionFaults } from './decisions.ts'
import { listFiles, readText } from './workspace/root.ts'

describe('the decision records', () => {
  it('are numbered without a gap and complete', () => {
    const files = listFiles().filter((file) => file.startsWith('docs/adr/'))
    expect(files.length).toBeGreaterThan(0)
    expect(
      decisionFaults(Object.fromEntries(files.map((file) => [file.slice('docs/adr/'.length), readText(file)]))),
    ).toEqual([])
  })
})

describe('decisionFaults', () => {
  const complete = ['# Title', '## Context', '## Decision', '## Consequences', '## What we gave up', ''].join('\n\n')

  it('finds a gap in the numbers', () => {
    expect(decisionFaults({ '0001-a.md': complete, '0003-b.md': complete })).toEqual([
      '0003-b.md should carry the number 0002',
    ])
  })

  it('finds a missing section', () => {
    expect(decisionFaults({ '0001-a.md': complete.replace('## Context\n', '') })).toEqual([
      '0001-a.md lacks the section "Context"',
    ])
  })
})
