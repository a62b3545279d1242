import { parseArgs } from 'node:util'
import { measureChecks, PHRASEBOOKS, type PhrasebookName } from '@gongkai/core/testing/corpus'
import { printMeasured } from './print-measured.ts'

const HELP = `Plants mistakes in clean reports and counts what the rules see.

  pnpm --filter @gongkai/bench run checks [options]

  --seed WORD      other reports for another word (default: 2026)
  --reports N      clean reports to make (default: 2000)
  --per-kind N     mistakes of each kind at most (default: 200)
  --book NAME      tell applications and disputes from one set of sentences alone: ${Object.keys(PHRASEBOOKS).join(', ')}
  --examples       list the first mistakes missed and the first false alarms
`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    reports: { type: 'string', default: '2000' },
    'per-kind': { type: 'string', default: '200' },
    book: { type: 'string' },
    examples: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** The set of that name. Throws where there is none, lest all the sentences be measured in its stead. */
function bookNamed(name: string | undefined): PhrasebookName | null {
  if (name === undefined) return null
  if (Object.hasOwn(PHRASEBOOKS, name)) return name as PhrasebookName
  throw new Error(`no set of sentences is called ${name}`)
}

if (values.help) process.stdout.write(HELP)
else {
  const { seed, reports, 'per-kind': perKind, book, examples } = values
  const measured = measureChecks({
    seed,
    reports: Number(reports),
    perKind: Number(perKind),
    book: bookNamed(book),
  })
  process.stdout.write(printMeasured(measured, examples))
}
