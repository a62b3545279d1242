import { outcomeGroupsOf } from '../../definition/outcome-groups.ts'
import type { OutcomeId } from '../../definition/line.ts'
import type { APPLICANT_COLUMNS } from '../../rules/read-cells.ts'
import type { Sheet } from './sheet.ts'

/** The cases of one block of table 4, or of several together. */
export interface Cases {
  readonly total: number
  readonly upheld: number
  readonly corrected: number
  readonly other: number
  readonly pending: number
}

function casesOf(sheet: Sheet, blocks: readonly string[]): Cases {
  const sum = (key: string) => blocks.reduce((all, block) => all + sheet.get(`t4.${block}.${key}`), 0)
  return {
    total: sum('total'),
    upheld: sum('upheld'),
    corrected: sum('corrected'),
    other: sum('other'),
    pending: sum('pending'),
  }
}

/** The figures a text may speak of, under short names. */
export class FiguresInWords {
  readonly received: number
  readonly carriedIn: number
  readonly carriedOut: number
  readonly answered: number
  readonly natural: number
  readonly review: Cases
  readonly direct: Cases
  readonly after: Cases
  readonly litigation: Cases

  constructor(readonly sheet: Sheet) {
    const total = (row: string) => sheet.get(`t3.${row}.total`)
    this.received = total('newReceived')
    this.carriedIn = total('carriedIn')
    this.carriedOut = total('carriedOut')
    this.answered = total('resultTotal')
    this.natural = sheet.get('t3.newReceived.naturalPerson')
    this.review = casesOf(sheet, ['review'])
    this.direct = casesOf(sheet, ['litigationDirect'])
    this.after = casesOf(sheet, ['litigationAfterReview'])
    this.litigation = casesOf(sheet, ['litigationDirect', 'litigationAfterReview'])
  }

  get legal(): number {
    return this.received - this.natural
  }

  /** New applications of a class of applicants. */
  applicants(column: (typeof APPLICANT_COLUMNS)[number]): number {
    return this.sheet.get(`t3.newReceived.${column}`)
  }

  /** Applications that ended in a kind of result. */
  outcome(id: OutcomeId): number {
    const group = outcomeGroupsOf(this.sheet.format).find((one) => one.id === id)!
    return group.rows.reduce((sum, row) => sum + this.row(row), 0)
  }

  /** Total of a row of table 3. */
  row(key: string): number {
    return this.sheet.find(`t3.${key}.total`)
  }

  /** A cell of table 2 for 规范性文件, by column, 0 where the form does not have it. */
  documents(column: string): number {
    return this.sheet.find(`t2.normativeDocs.${column}`)
  }
}
