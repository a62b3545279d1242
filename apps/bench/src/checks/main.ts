import { parseArgs } from 'node:util'
import { measureChecks } from '@gongkai/core/testing/corpus'
import { printMeasured } from './print-measured.ts'

const HELP = `Plants mistakes in clean reports and counts what the rules see.

  pnpm --filter @gongkai/bench run checks [options]

  --seed WORD      other reports for another word (default: 2026)
  --reports N      clean reports to make (default: 2000)
  --per-kind N     mistakes of each kind at most (default: 200)
  --examples       list the first mistakes missed and the first false alarms
`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    reports: { type: 'string', default: '2000' },
    'per-kind': { type: 'string', default: '200' },
    examples: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(HELP)
else {
  const measured = measureChecks(values.seed, Number(values.reports), Number(values['per-kind']))
  process.stdout.write(printMeasured(measured, values.examples))
}
