import { describe, expect, it } from 'vitest'
import { readSharedStrings } from './shared-strings.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const textsOf = (items: string) =>
  readSharedStrings(new TextEncoder().encode(`<sst xmlns="${MAIN}">${items}</sst>`), 'a.xlsx').map(({ text }) => text)
const run = (text: string, properties = '') => `<r><rPr>${properties}</rPr><t>${text}</t></r>`

describe('readSharedStrings', () => {
  it('joins the runs of a text, without crossed-out ones, raised numbers of notes kept apart', () => {
    const changed = run('9', '<strike/>') + run('12') + run('1', '<vertAlign val="superscript"/>')
    expect(textsOf(`<si>${changed}</si><si><t>规章</t></si><si>${run('12', '<strike val="0"/>')}</si>`)).toEqual([
      '12¹',
      '规章',
      '12',
    ])
  })
})
