import { describe, expect, it } from 'vitest'
import { strangers } from './strangers.ts'
import { listFiles } from './workspace/root.ts'

/** Everything that may stand at the root. Twenty-two entries are the limit: a root is an entrance, not a drawer. */
const rootEntries = [
  '.ci',
  '.editorconfig',
  '.github',
  '.gitignore',
  '.nvmrc',
  '.prettierignore',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'apps',
  'docs',
  'eslint.config.ts',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tooling',
  'turbo.json',
]
const limit = 22

describe('the root', () => {
  it('holds only what is listed', () => {
    expect(strangers(listFiles(), rootEntries)).toEqual([])
  })

  it('stays small', () => {
    expect(rootEntries.length).toBeLessThanOrEqual(limit)
  })
})

describe('strangers', () => {
  it('names files and folders nobody listed, once', () => {
    expect(strangers(['fix.py', 'dump/a.sql', 'dump/b.sql', 'apps/x.ts'], ['apps'])).toEqual(['dump', 'fix.py'])
  })
})
