import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { questions, readmeFaults } from './readme.ts'
import { readPackages } from './workspace/packages.ts'
import { readText, root } from './workspace/root.ts'

describe('every package', () => {
  it.each(readPackages().map((each) => each.folder))('%s answers the three questions', (folder) => {
    const readme = join(folder, 'README.md')
    const text = existsSync(join(root, readme)) ? readText(readme) : undefined
    expect(readmeFaults(text, (path) => existsSync(join(root, folder, path)))).toEqual([])
  })
})

describe('readmeFaults', () => {
  const good = questions.map((question) => `## ${question}\n\nWords.`).join('\n\n')
  const nothing = () => false

  it('is content with three answers', () => {
    expect(readmeFaults(good, nothing)).toEqual([])
  })

  it('names what is missing', () => {
    expect(readmeFaults(undefined, nothing)).toEqual(['has no README.md'])
    expect(readmeFaults(good.replace('What never does', 'Else'), nothing)).toEqual(['does not say "What never does"'])
    expect(readmeFaults(`${good}\n`.padEnd(500, '\n'), nothing)).toEqual(['is longer than a page'])
  })

  it('follows the paths it names', () => {
    expect(readmeFaults(`${good} See \`src/gone.ts\`.`, nothing)).toEqual(['points to src/gone.ts, which is not there'])
  })
})
