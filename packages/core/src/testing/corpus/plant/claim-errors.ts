import type { RuleCode } from '../../../definition/rule-code.ts'
import { APPLICANT_COLUMNS } from '../../../rules/read-cells.ts'
import { tellAgain, type CorpusReport, type Telling } from '../clean-report.ts'
import { FiguresInWords } from '../figures-in-words.ts'
import type { Sheet } from '../sheet.ts'
import type { Fact, Told } from '../teller.ts'
import type { ErrorKind } from './error-kind.ts'

/** Tries other words until the text states what is `wanted`; null when none of many does. */
function tellUntil(
  report: CorpusReport,
  telling: Telling,
  wanted: (told: readonly Told[]) => boolean,
): CorpusReport | null {
  for (let attempt = 0; attempt < 20; attempt++) {
    const told = tellAgain(report, { ...telling, words: `words ${attempt}` })
    if (wanted(told.told)) return told
  }
  return null
}

/** The text tells other figures than the tables hold, and states something the tables contradict. */
function claimed(
  id: string,
  rules: readonly RuleCode[],
  change: (sheet: Sheet, figures: FiguresInWords) => boolean,
  wanted: (told: readonly Told[]) => boolean,
): ErrorKind {
  return {
    id,
    family: 'text',
    rules,
    plant: (report) => {
      const sheet = report.figures.now.copy()
      if (!change(sheet, new FiguresInWords(report.figures.now))) return null
      sheet.total()
      const telling = tellUntil(report, { figures: sheet }, wanted)
      return (
        telling && { facts: telling.facts, what: telling.told.map(({ fact, name }) => `${fact} ${name}`).join(' ') }
      )
    },
  }
}

const states = (fact: Fact, name: string) => (told: readonly Told[]) =>
  told.some((one) => one.fact === fact && one.name === name)
const only = (fact: Fact, name: string, without: Fact) => (told: readonly Told[]) =>
  states(fact, name)(told) && !told.some((one) => one.fact === without)

function emptyRows(sheet: Sheet, table: string, keep: (id: string) => boolean = () => false): void {
  for (const { id } of sheet.format.cells) if (id.startsWith(table) && !keep(id)) sheet.set(id, 0)
}

/** Everything carried out counts as granted: nothing is left open. */
function answerAll(sheet: Sheet): void {
  for (const column of APPLICANT_COLUMNS) {
    const out = `t3.carriedOut.${column}`
    sheet.set(`t3.granted.${column}`, sheet.get(`t3.granted.${column}`) + sheet.get(out))
    sheet.set(out, 0)
  }
}

function grantAll(sheet: Sheet): void {
  for (const column of APPLICANT_COLUMNS) {
    const answered = sheet.get(`t3.resultTotal.${column}`)
    emptyRows(sheet, 't3.', (id) => !id.endsWith(`.${column}`) || /newReceived|carried|resultTotal/.test(id))
    sheet.set(`t3.granted.${column}`, answered)
  }
}

function naturalOnly(sheet: Sheet): void {
  for (const row of ['newReceived', 'carriedIn', 'carriedOut', 'granted']) {
    const total = sheet.get(`t3.${row}.total`)
    for (const column of APPLICANT_COLUMNS) sheet.set(`t3.${row}.${column}`, column === 'naturalPerson' ? total : 0)
  }
}

function upholdAll(sheet: Sheet, blocks: readonly string[]): void {
  for (const block of blocks) {
    sheet.set(`t4.${block}.upheld`, sheet.get(`t4.${block}.total`))
    for (const key of ['corrected', 'other', 'pending']) sheet.set(`t4.${block}.${key}`, 0)
  }
}

const COURTS = ['litigationDirect', 'litigationAfterReview'] as const

/** Claims in words that the tables contradict. */
export const CLAIMS: readonly ErrorKind[] = [
  claimed(
    '未收到申请 while the table counts some',
    ['TX-09', 'TX-01'],
    (sheet, { received }) => (emptyRows(sheet, 't3.'), received > 0),
    states('denied', 'applications'),
  ),
  claimed(
    'no review, while table 4 has some',
    ['TX-09', 'TX-08'],
    (sheet, { review }) => (emptyRows(sheet, 't4.review.'), review.total > 0),
    states('denied', 'review'),
  ),
  claimed(
    'no lawsuit, while table 4 has some',
    ['TX-09', 'TX-08'],
    (sheet, { litigation }) => (emptyRows(sheet, 't4.litigation'), litigation.total > 0),
    states('denied', 'litigation'),
  ),
  claimed(
    '无结转 or 全部办结 while some are carried out',
    ['TX-09', 'TX-03'],
    (sheet, { carriedOut }) => (answerAll(sheet), carriedOut > 0),
    (told) => only('all', 'answered', 'answered')(told) || only('denied', 'carriedOut', 'answered')(told),
  ),
  claimed(
    '均为自然人 while others applied too',
    ['TX-05'],
    (sheet, { legal }) => (naturalOnly(sheet), legal > 0),
    only('all', 'natural', 'applicants'),
  ),
  claimed(
    '均予以公开 while some were not',
    ['TX-06'],
    (sheet, figures) => (grantAll(sheet), figures.answered > figures.outcome('granted')),
    only('all', 'granted', 'outcome'),
  ),
  claimed(
    '均获维持 while reviews were not',
    ['TX-08'],
    (sheet, { review }) => (upholdAll(sheet, ['review']), review.total > review.upheld),
    states('all', 'reviewUpheld'),
  ),
  claimed(
    '均维持 while lawsuits were not',
    ['TX-08'],
    (sheet, { litigation }) => (upholdAll(sheet, COURTS), litigation.total > litigation.upheld),
    states('all', 'litigationUpheld'),
  ),
]
