import { runCase, type CaseResult } from './bench-case.ts'
import { CASES } from './cases/index.ts'
import { closeInstallation } from './installation/installation.ts'
import { keptResults } from './measure.ts'
import { jsonLine, table } from './print-results.ts'

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const results: CaseResult[] = []
for (const one of CASES) {
  if (wanted.length > 0 && !wanted.some((word) => one.name.includes(word))) continue
  process.stderr.write(`${one.name} …\n`)
  try {
    const result = await runCase(one)
    results.push(result)
    console.log(jsonLine(result))
  } catch (error) {
    // The other cases can still be measured; the exit status says that one could not.
    process.stderr.write(`${one.name}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
await closeInstallation()
console.log(`\n${table(results)}\n`)
process.stderr.write(`(${keptResults()} results kept)\n`)
