import { runCase, type CaseResult } from './bench-case.ts'
import { CASES } from './cases/index.ts'
import { keptResults } from './measure.ts'
import { jsonLine, table } from './print-results.ts'

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const results: CaseResult[] = []
for (const one of CASES) {
  if (wanted.length > 0 && !wanted.some((word) => one.name.includes(word))) continue
  process.stderr.write(`${one.name} …\n`)
  const result = await runCase(one)
  results.push(result)
  console.log(jsonLine(result))
}
console.log(`\n${table(results)}\n`)
process.stderr.write(`(${keptResults()} results kept)\n`)
