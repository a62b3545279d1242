import { checkParts, defineRule } from '../define-rule.ts'
import { NOTICE_2021 } from '../sources.ts'

/** CP-15 The leader in charge has signed the report that was handed in. */
export const cp15SignOff = defineRule({
  code: 'CP-15',
  version: 1,
  severity: 'warning',
  source: { quote: '第一责任人', document: `${NOTICE_2021}（四）明确责任` },
  passing: { filing: { submitted: true, signedOff: true } },
  failing: { filing: { submitted: true, signedOff: false } },
  expand: () => [
    checkParts(['filing'], ({ filing }) =>
      filing?.submitted && !filing.signedOff ? [{ operands: [['signedOff', 0]] }] : [],
    ),
  ],
})
