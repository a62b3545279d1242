import { checkParts, defineRule } from '../define-rule.ts'
import { REGULATION } from '../sources.ts'

/** CP-14 A published report has its address and its date on record before the filing is closed. */
export const cp14Publication = defineRule({
  code: 'CP-14',
  version: 1,
  severity: 'error',
  source: {
    quote: '提交本行政机关上一年度政府信息公开工作年度报告并向社会公布',
    document: `${REGULATION}第四十九条第一款`,
  },
  passing: {
    filing: {
      submitted: true,
      signedOff: true,
      publication: { url: 'https://www.anlan.example/2024', date: '2025-01-20' },
    },
  },
  failing: { filing: { submitted: true, signedOff: true, publication: { url: null, date: '2025-01-20' } } },
  expand: () => [
    checkParts(['filing'], ({ filing }) => {
      const publication = filing?.publication
      if (!publication || (publication.url !== null && publication.date !== null)) return []
      return [
        {
          operands: [
            ['url', publication.url],
            ['date', publication.date],
          ],
        },
      ]
    }),
  ],
})
