import type { Count } from './prose-counts.ts'
import { isAboutApplications } from './statements.ts'

const LEGAL_PERSONS = [
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
] as const

/** Classes of applicants a text tells apart, and the columns of table 3 they stand for. */
export const APPLICANT_CLASSES = [
  { name: '自然人', columns: ['naturalPerson'] },
  { name: '法人', columns: LEGAL_PERSONS },
  { name: '商业企业', columns: ['commercialEnterprise'] },
  { name: '科研机构', columns: ['researchInstitution'] },
  { name: '社会公益组织', columns: ['socialWelfareOrg'] },
  { name: '法律服务机构', columns: ['legalServiceOrg'] },
] as const

const AFTER = '(?:申请人?|提出|提交|提起|的|政府信息公开|共|有|计|为|：|类|占)*'
const patterns = APPLICANT_CLASSES.map(({ name }) => ({ name, pattern: new RegExp(`${name}${AFTER}$`) }))

/** The class of applicants a count is about, or null. Counts of results or cases by applicant are not meant. */
export function applicantClassOf(count: Count): string | null {
  if (
    !/自然人|法人|企业|机构|组织/.test(count.lead) ||
    !isAboutApplications(count) ||
    /答复|办结|结转|公开\d|复议|诉讼/.test(`${count.before}${count.lead}`)
  )
    return null
  return patterns.find(({ pattern }) => pattern.test(count.lead))?.name ?? null
}
