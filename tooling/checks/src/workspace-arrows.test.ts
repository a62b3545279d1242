import { rooms } from '@gongkai/eslint'
import { describe, expect, it } from 'vitest'
import { type Arrows, findCycle, strayVersions, wrongArrows } from './arrows.ts'
import { documentedArrows } from './documented-arrows.ts'
import { readPackages, type WorkspacePackage } from './workspace/packages.ts'
import { readText } from './workspace/root.ts'

/** The table of arrows. A new one needs a decision under docs/adr and a row in docs/architecture.md. */
const product: Arrows = {
  core: [],
  db: ['core'],
  documents: ['core'],
  api: ['core', 'db', 'documents'],
  ui: ['core'],
  server: ['core', 'db', 'api'],
  cli: ['core', 'db', 'documents', 'server'],
  admin: ['core', 'ui', 'api'],
  portal: ['core', 'ui', 'api'],
  e2e: ['core', 'db', 'api', 'server'],
  bench: ['core', 'db', 'documents', 'server'],
}
const tooling: Arrows = { eslint: [], prettier: [], tsconfig: [], vitest: [], setup: [], checks: ['eslint'] }
const forTestsOnly = ['eslint', 'tsconfig', 'vitest', 'setup']

const packages = readPackages()

describe('the workspace', () => {
  it('has exactly the packages of the table', () => {
    expect(packages.map((each) => each.name).sort()).toEqual(
      Object.keys({ ...product, ...tooling })
        .map((name) => `@gongkai/${name}`)
        .sort(),
    )
  })

  it('has no arrow outside the table', () => {
    expect(wrongArrows(packages, { ...product, ...tooling }, forTestsOnly)).toEqual([])
  })

  it('has no cycle', () => {
    expect(findCycle(packages)).toBeUndefined()
  })

  it('keeps every version in the catalog', () => {
    expect(strayVersions(packages)).toEqual([])
  })

  it('is fenced by lint along the same arrows', () => {
    const fenced = rooms.map((room) => [room.folder.split('/')[1], room.sees.filter((name) => name !== 'setup').sort()])
    expect(Object.fromEntries(fenced)).toEqual(sorted(product))
  })

  it('is described by docs/architecture.md', () => {
    expect(documentedArrows(readText('docs/architecture.md'))).toEqual(sorted(product))
  })
})

function sorted(arrows: Arrows): Record<string, string[]> {
  return Object.fromEntries(Object.entries(arrows).map(([from, to]) => [from, [...to].sort()]))
}

function invented(name: string, dependencies: string[], devDependencies: string[] = []): WorkspacePackage {
  const toWorkspace = (names: string[]) => Object.fromEntries(names.map((each) => [`@gongkai/${each}`, 'workspace:*']))
  return {
    folder: `packages/${name}`,
    name: `@gongkai/${name}`,
    dependencies: toWorkspace(dependencies),
    devDependencies: toWorkspace(devDependencies),
  }
}

describe('wrongArrows', () => {
  it('names an edge that is not in the table, also in devDependencies', () => {
    expect(wrongArrows([invented('core', ['db'])], { core: [] }, [])).toEqual(['core may not depend on db'])
    expect(wrongArrows([invented('core', [], ['db'])], { core: [] }, ['vitest'])).toEqual(['core may not depend on db'])
  })

  it('names a package nobody gave a row', () => {
    expect(wrongArrows([invented('extra', [])], {}, [])).toEqual(['extra has no row in the table of arrows'])
  })
})

describe('findCycle', () => {
  it('finds a cycle over three packages', () => {
    const three = [invented('a', ['b']), invented('b', ['c']), invented('c', ['a'])]
    expect(findCycle(three)).toEqual(['a', 'b', 'c', 'a'])
  })
})

describe('strayVersions', () => {
  it('names a version outside the catalog', () => {
    const stray = { ...invented('a', []), dependencies: { zod: '^4.0.0' } }
    expect(strayVersions([stray])).toEqual(['packages/a pins zod to ^4.0.0 itself; add it to the catalog'])
  })
})

describe('documentedArrows', () => {
  it('reads the table under the heading and nothing else', () => {
    const text =
      '## Arrows\n\n| package | purpose | may depend on |\n|---|---|---|\n| `core` | law | – |\n| `db` | tables | `core` |\n'
    expect(documentedArrows(text)).toEqual({ core: [], db: ['core'] })
  })
})
