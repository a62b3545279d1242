import type { Random } from '../random.ts'

/** Columns of table 3 that are filled in, with how many applicants in a hundred are of the kind. */
const APPLICANTS = {
  naturalPerson: 80,
  commercialEnterprise: 8,
  researchInstitution: 0.6,
  socialWelfareOrg: 1,
  legalServiceOrg: 7,
  otherOrg: 3.4,
} as const
/** A kind of applicant. */
export type Applicant = keyof typeof APPLICANTS
/** The kinds of applicants in the order of the form. */
export const APPLICANT_COLUMNS = Object.keys(APPLICANTS) as Applicant[]

/** Outcomes in a thousand, by row of the 2021 form. */
const OUTCOMES: Readonly<Record<string, number>> = {
  granted: 445,
  partiallyGranted: 118,
  deniedStateSecret: 2,
  deniedByLaw: 8,
  deniedSafetyStability: 3,
  deniedThirdParty: 15,
  deniedInternalAffairs: 12,
  deniedProcessInfo: 29,
  deniedEnforcementFile: 20,
  deniedAdminInquiry: 19,
  unableNotHeld: 205,
  unableNeedsCreation: 28,
  unableUnclear: 9,
  notProcessedPetition: 29,
  notProcessedDuplicate: 18,
  notProcessedPublication: 2,
  notProcessedReconfirm: 4,
  otherCorrectionOverdue: 12,
  otherMisc: 22,
}

/** Open applications at the end of a year, by kind of applicant. They come back in next year's report. */
export type OpenApplications = Readonly<Record<Applicant, number>>

/** No open application. */
export const NONE_OPEN: OpenApplications = {
  naturalPerson: 0,
  commercialEnterprise: 0,
  researchInstitution: 0,
  socialWelfareOrg: 0,
  legalServiceOrg: 0,
  otherOrg: 0,
}

/** What became of the applications of one year: cells of table 3 without totals, and what is still open. */
export interface YearOfApplications {
  readonly cells: Readonly<Record<string, number>>
  readonly open: OpenApplications
  readonly received: number
  readonly concluded: number
}

function weighted(random: Random, weights: Readonly<Record<string, number>>): string {
  const entries = Object.entries(weights)
  let rest = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  return entries.find(([, weight]) => (rest -= weight) < 0)?.[0] ?? entries[0]![0]
}

/**
 * Lets `received` applications and those carried in run through a year, one by one: each is concluded with one outcome or is
 * still open on 31 December. So every equation of table 3 holds because nothing was lost on the way.
 */
export function runApplications(random: Random, received: number, carriedIn: OpenApplications): YearOfApplications {
  const cells: Record<string, number> = {}
  const open: Record<Applicant, number> = { ...NONE_OPEN }
  const count = (row: string, column: Applicant) =>
    (cells[`t3.${row}.${column}`] = (cells[`t3.${row}.${column}`] ?? 0) + 1)
  let concluded = 0
  const conclude = (column: Applicant) => {
    count(weighted(random, OUTCOMES), column)
    concluded++
  }
  for (const column of APPLICANT_COLUMNS)
    for (let one = 0; one < carriedIn[column]; one++) {
      count('carriedIn', column)
      conclude(column)
    }
  for (let one = 0; one < received; one++) {
    const column = weighted(random, APPLICANTS) as Applicant
    count('newReceived', column)
    if (!random.chance(0.055)) conclude(column)
    else {
      count('carriedOut', column)
      open[column]++
    }
  }
  return { cells, open, received, concluded }
}

/** Rows of the 2021 form that were one row, 其他处理, in 2019 and 2020. */
const SPLIT_ROWS = /^t3\.other(?:CorrectionOverdue|FeeOverdue|Misc)\./

/** The same cells as the 2019 form asks for them. */
export function asIn2019(cells: Readonly<Record<string, number>>): Record<string, number> {
  const result: Record<string, number> = {}
  for (const [id, value] of Object.entries(cells)) {
    const old = id.replace(SPLIT_ROWS, 't3.otherHandling.')
    result[old] = (result[old] ?? 0) + value
  }
  return result
}
