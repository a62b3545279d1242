import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adminRouter } from './admin-router.ts'
import { publicRouter } from './public-router.ts'
import { listProcedures, type ListedProcedure } from './testing/index.ts'

const DOCUMENT = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')

/** Lines `| procedure | kind | access |` of the tables below a heading, without what they do. */
function documented(heading: string): string[] {
  const part = DOCUMENT.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
  return [...part.matchAll(/^\| `([^`]+)` \| (\w+) \| ([^|]+?) \| [^|]+ \|$/gm)].map(
    ([, name, kind, access]) => `${name} ${kind} ${access}`,
  )
}

function accessText({ _def: { meta } }: ListedProcedure): string {
  const access = meta?.access
  if (access === 'anyone') return 'anyone'
  if (typeof access !== 'object') return 'signed in'
  if (typeof access.permission !== 'string') return 'by step'
  const some = 'anywhere' in access || ('cover' in access && access.cover === 'some')
  return some ? `${access.permission} of any` : access.permission
}

const actual = (router: Parameters<typeof listProcedures>[0]) =>
  Object.entries(listProcedures(router)).map(([name, one]) => `${name} ${one._def.type} ${accessText(one)}`)

describe('docs/api.md', () => {
  it('names every procedure of the admin router with its access, and no other', () => {
    expect(documented('Admin procedures').sort()).toEqual(actual(adminRouter).sort())
  })

  it('names every procedure of the public router, and no other', () => {
    expect(documented('Public procedures').sort()).toEqual(actual(publicRouter).sort())
  })
})
