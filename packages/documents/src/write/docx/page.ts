import {
  AlignmentType,
  convertMillimetersToTwip,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { DRAFT_MARK } from '../texts.zh-cn.ts'
import { STYLE } from './style-ids.ts'

const mm = convertMillimetersToTwip

// GB/T 9704—2012：A4，天头 37 mm，订口 28 mm，版心 156 mm × 225 mm；页码在版心下边缘之下 7 mm。
const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(20), footer: mm(22) },
}

// 单页码居右空一字，双页码居左空一字。
function pageNumber(side: 'left' | 'right'): Footer {
  const outside = side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  const text = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })
  const indent = side === 'right' ? { right: 280 } : { left: 280 }
  return new Footer({
    children: [new Paragraph({ style: STYLE.pageNumber, alignment: outside, indent, children: [text] })],
  })
}

const draftHeader = () =>
  new Header({ children: [new Paragraph({ style: STYLE.draftMark, children: [new TextRun(DRAFT_MARK)] })] })

/** Paper, margins and page numbers of an official document; every page of a draft says that it is one. */
export function officialPage(draft: boolean): Omit<ISectionOptions, 'children'> {
  return {
    properties: { page: PAGE },
    footers: { default: pageNumber('right'), even: pageNumber('left') },
    ...(draft ? { headers: { default: draftHeader(), even: draftHeader() } } : {}),
  }
}
