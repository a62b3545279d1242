import { describe, expect, it } from 'vitest'
import { EQUATION_CODES } from '../../definition/rule-code.ts'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'
import { findingText } from '../texts.zh-cn.ts'

/** Table 3 of a big city's published report for 2025, rows by class of applicant and total. */
const TABLE_3 = `
newReceived 13612 252 0 45 128 32 14069
carriedIn 535 6 0 1 18 0 560
granted 5345 129 0 41 19 14 5548
partiallyGranted 2120 39 0 1 6 2 2168
deniedStateSecret 13 0 0 0 0 0 13
deniedByLaw 30 0 0 0 0 0 30
deniedSafetyStability 11 0 0 0 0 0 11
deniedThirdParty 49 2 0 0 0 0 51
deniedInternalAffairs 103 1 0 0 0 0 104
deniedProcessInfo 84 1 0 0 0 0 85
deniedEnforcementFile 282 4 0 0 0 0 286
deniedAdminInquiry 147 0 0 0 1 2 150
unableNotHeld 3075 50 0 0 89 8 3222
unableNeedsCreation 177 3 0 0 0 0 180
unableUnclear 19 0 0 0 0 0 19
notProcessedPetition 199 1 0 0 3 0 203
notProcessedDuplicate 147 1 0 0 0 0 148
notProcessedPublication 0 0 0 0 0 0 0
notProcessedExcessive 100 1 0 0 0 0 101
notProcessedReconfirm 5 0 0 0 0 0 5
otherCorrectionOverdue 315 3 0 0 0 0 318
otherFeeOverdue 202 0 0 1 0 0 203
otherMisc 941 17 0 1 3 3 965
resultTotal 13364 252 0 44 121 29 13810
carriedOut 783 6 0 2 25 3 819`
const COLUMNS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
]
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total']

const table3 = Object.fromEntries(
  TABLE_3.trim()
    .split('\n')
    .flatMap((line) => {
      const [row, ...numbers] = line.split(' ')
      return numbers.map((number, place) => [`t3.${row}.${COLUMNS[place]}`, number])
    }),
)
const table4 = (...blocks: string[]) =>
  Object.fromEntries(
    ['review', 'litigationDirect', 'litigationAfterReview'].flatMap((block, at) =>
      blocks[at]!.split(',').map((number, place) => [`t4.${block}.${OUTCOMES[place]}`, number]),
    ),
  )
const arithmetic = (cells: Record<string, string>) =>
  evaluateRules(buildFacts({ reportingYear: 2025, cells })).filter(({ code }) =>
    EQUATION_CODES.some((equation) => equation === code),
  )

describe('T3-01, T3-02 and T3-03', () => {
  const disputes = table4('376,97,196,121,790', '16,1,12,27,56', '74,1,30,51,156')

  it('hold in a published table of a big city', () => {
    expect(Object.keys(table3)).toHaveLength(175)
    expect(arithmetic({ ...table3, ...disputes })).toEqual([])
  })

  it('name a single wrong cell by its column and its row, and leave the balance alone', () => {
    const found = arithmetic({ ...table3, ...disputes, 't3.granted.naturalPerson': '5346' })
    expect(found.map((finding) => findingText(finding).message)).toEqual([
      '表三“自然人”列（七）总计应为各办理结果之和 13365，现填 13364。',
      '表三“（一）予以公开”一行：六类申请人之和为 5549，“总计”填为 5548。',
    ])
    expect(found.map(({ code }) => code)).toEqual(['T3-02', 'T3-03'])
  })
})

describe('totals of rows left blank, as a city office published them', () => {
  it('are named by their rows, and the total below them, which is right, is not accused', () => {
    const blank = Object.fromEntries(
      Object.keys(table3)
        .filter((id) => id.endsWith('.total') && !/newReceived|carriedIn|carriedOut|resultTotal/.test(id))
        .map((id) => [id, '']),
    )
    const codes = arithmetic({ ...table3, ...blank }).map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['T3-03']))
  })

  it('do not hide a wrong total where a whole row is blank', () => {
    const row = Object.fromEntries(COLUMNS.map((column) => [`t3.notProcessedPublication.${column}`, '']))
    expect(arithmetic({ ...table3, ...row, 't3.resultTotal.total': '13811' }).map(({ code }) => code)).toContain(
      'T3-02',
    )
  })
})

describe('T4-01, T4-02 and T4-03', () => {
  it.each([
    ['376,97,196,121,790', '16,1,12,27,56', '74,1,30,51,156'],
    ['119,25,91,24,259', '7,0,15,6,28', '21,1,7,9,38'],
  ])('hold in published figures %s | %s | %s', (...blocks) => expect(arithmetic(table4(...blocks))).toEqual([]))

  it('name the block whose total is wrong', () =>
    expect(
      arithmetic(table4('119,25,91,24,259', '7,0,15,6,28', '21,1,7,9,37')).map(
        (finding) => findingText(finding).message,
      ),
    ).toEqual(['表四“复议后起诉”：维持 21＋纠正 1＋其他 7＋尚未审结 9 ＝ 38，总计填为 37。']))
})

describe('equation rules', () => {
  it('count a blank as nothing and do not judge what cannot be read', () => {
    expect(arithmetic({ 't4.review.upheld': '2', 't4.review.total': '2', 't4.review.other': '' })).toEqual([])
    expect(
      arithmetic({ 't4.review.upheld': '2', 't4.review.total': '' }).map(({ code, actual }) => [code, actual]),
    ).toEqual([['T4-01', null]])
    expect(arithmetic({ 't4.review.upheld': '约2', 't4.review.total': '5' })).toEqual([])
    expect(arithmetic({ 't4.review.upheld': '/', 't4.review.total': '5' })).toEqual([])
  })
})
