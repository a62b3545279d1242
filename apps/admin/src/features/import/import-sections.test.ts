import { narrativeFromText } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { openedImport } from '../../testing/import-sample.ts'
import { openedReport } from '../../testing/report-sample.ts'
import { sectionLines } from './import-sections.ts'

const base = openedReport()
const section = (no: number, title: string, words = '') => ({ no, title, narrative: narrativeFromText(words) })

/** The line of a section of the file beside one of the draft. */
function line(read: ReturnType<typeof section>, draft: ReturnType<typeof section>) {
  const stored = { ...base.sections[0]!, ...draft }
  return sectionLines(openedImport({ sections: [read] }), { ...base, sections: [stored] }, new Map())[0]
}

describe('sectionLines', () => {
  it('keeps the title of the draft where the file has words and no title that was recognised', () => {
    const shown = line(section(0, '', '现公布本局年报。'), section(0, '本局的年报'))
    expect(shown).toMatchObject({ kind: 'new', taken: true, title: '本局的年报' })
  })

  it.each([
    ['the title of the report', section(0, '另一个标题'), section(0, '本局的年报')],
    ['a heading without words', section(5, '存在的问题', '更新不够及时。'), section(5, '问题和办法')],
  ])('does not take another title than a person typed without asking: %s', (_what, read, draft) => {
    expect(line(read, draft)).toMatchObject({ kind: 'different', taken: false, undecided: true })
  })

  it('offers a printed title in the place of the one nobody wrote, and shows both', () => {
    const own = base.sections[0]!.title
    const shown = line(section(0, '本局的年报'), section(0, own))
    expect(shown).toMatchObject({ kind: 'new', taken: true, parts: { title: 'new' }, stored: { title: own } })
  })

  it('shows nothing where neither side has words', () => {
    expect(line(section(3, ''), section(3, '收到和处理政府信息公开申请情况'))).toBeUndefined()
  })
})
