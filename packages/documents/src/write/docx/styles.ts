import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx'
import { fontOf } from './fonts.ts'
import { LISTS, STYLE } from './style-ids.ts'

// Half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 五号 10.5 pt, 小五 9 pt. Twips: fixed lines of 28 pt, two characters of 三号.
const SIZE = { title: 44, body: 32, pageNumber: 28, table: 21, denseTable: 18 }
const FIXED_LINE = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const
const TWO_CHARACTERS = { firstLine: 640, firstLineChars: 200 }
const PLAIN = { bold: false, italics: false, color: '000000' } as const

/** Styles of the official layout (GB/T 9704—2012), named as word processors name them. */
export const OFFICIAL_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: fontOf('body'), size: SIZE.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { alignment: AlignmentType.BOTH, spacing: FIXED_LINE },
    },
    title: {
      next: 'Normal',
      run: { ...PLAIN, font: fontOf('title'), size: SIZE.title },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 640, lineRule: LineRuleType.EXACT, before: 0, after: 560 },
        keepNext: true,
        keepLines: true,
      },
    },
    heading1: {
      next: 'Normal',
      run: { ...PLAIN, font: fontOf('heading'), size: SIZE.body },
      paragraph: { indent: TWO_CHARACTERS, spacing: FIXED_LINE, keepNext: true },
    },
    heading2: {
      next: 'Normal',
      run: { ...PLAIN, font: fontOf('subheading'), size: SIZE.body },
      paragraph: { indent: TWO_CHARACTERS, spacing: FIXED_LINE, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: FIXED_LINE } },
  },
  paragraphStyles: [
    {
      id: STYLE.tableText,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { font: fontOf('table'), size: SIZE.table },
      // Single lines: the fixed lines of the text would spread the tables over three pages.
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
      },
    },
    {
      id: STYLE.denseTableText,
      name: 'Dense Table Text',
      basedOn: STYLE.tableText,
      run: { font: fontOf('table'), size: SIZE.denseTable },
    },
    {
      // A table that ends a page must not push an empty line onto the next.
      id: STYLE.gap,
      name: 'Gap',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { spacing: { line: 200, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
    {
      id: STYLE.pageNumber,
      name: 'Page Number Line',
      basedOn: 'Normal',
      run: { font: fontOf('table'), size: SIZE.pageNumber },
    },
    {
      id: STYLE.draftMark,
      name: 'Draft Mark',
      basedOn: 'Normal',
      run: { font: fontOf('heading'), size: SIZE.pageNumber, color: 'B3261E' },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 0, firstLine: 640 } } },
})

/** Numbered and marked lists, indented like paragraphs. */
export const OFFICIAL_LISTS: INumberingOptions = {
  config: [
    { reference: LISTS.ordered, levels: [{ ...level(LevelFormat.DECIMAL, '%1.'), suffix: 'nothing' }] },
    { reference: LISTS.unordered, levels: [{ ...level(LevelFormat.BULLET, '•'), suffix: 'space' }] },
  ],
}
/**
 * How ordinary paragraphs are set. Latin words may break anywhere: the address of a web site kept whole would pull the line
 * before it apart.
 */
export const ORDINARY_PARAGRAPH = { indent: TWO_CHARACTERS, wordWrap: true } as const
