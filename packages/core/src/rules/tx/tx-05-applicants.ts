import { checkNumbers, type NumbersDraft } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { APPLICANT_CLASSES, applicantClassOf } from './applicants.ts'
import { findStatements, TEXT_PARTS } from './statements.ts'

/** TX-05 The text's split of applicants is the table's, for new applications with or without those carried in. */
export const tx05Applicants = defineRule({
  code: 'TX-05',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: {
    cells: { 't3.newReceived.naturalPerson': '89', 't3.newReceived.commercialEnterprise': '6' },
    sections: { 1: '全年政府信息公开申请中，自然人申请89件，法人或其他组织申请6件。' },
  },
  failing: {
    cells: { 't3.newReceived.naturalPerson': '89', 't3.newReceived.commercialEnterprise': '6' },
    sections: { 1: '全年政府信息公开申请中，自然人申请88件，法人或其他组织申请6件。' },
  },
  expand: (format) =>
    APPLICANT_CLASSES.map(({ name, columns }) => {
      const ids = ['newReceived', 'carriedIn'].flatMap((row) => columns.map((column) => `t3.${row}.${column}`))
      return checkNumbers(
        format,
        ids,
        (values, facts) => {
          const a = values.slice(0, columns.length).reduce((sum, value) => sum + value, 0)
          const all = values.reduce((sum, value) => sum + value, 0)
          return findStatements(facts, name, (count) => applicantClassOf(count) === name)
            .filter(({ value }) => value !== a && value !== all)
            .map(({ value: t, section }): NumbersDraft => ({
              sections: [section],
              params: { applicants: name, t, a, section },
              expected: a,
              actual: t,
              operands: [
                ['text', t],
                ['applicants', a],
                ['withCarriedIn', all],
              ],
            }))
        },
        TEXT_PARTS,
      )
    }),
})
