import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { closeReaders } from '@gongkai/documents'
import { makeFuzzInput, type FuzzInput } from '@gongkai/documents/testing'
import { HELP, readArguments, type FuzzArguments } from './arguments.ts'
import { readInput } from './read-input.ts'
import { faultText, FuzzTally, type Noted } from './tally.ts'

/** As many files at a time as the server has threads for. */
const AT_A_TIME = Math.min(availableParallelism(), 4)
const SAY_EVERY = 500

function saveInput(folder: string, number: number, { fileName, bytes }: FuzzInput): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${number}-${fileName}`), bytes)
}

async function readOne(number: number, { seed, kinds, save, only }: FuzzArguments): Promise<Noted> {
  const input = await makeFuzzInput(seed, number, kinds)
  const answer = await readInput(input)
  if (save !== null && (only !== null || answer.faults.length > 0)) saveInput(save, number, input)
  return { ...answer, number, kind: input.kind, damages: input.damages }
}

async function readAll(wanted: FuzzArguments): Promise<FuzzTally> {
  const tally = new FuzzTally()
  let next = wanted.from
  const work = async () => {
    while (next < wanted.from + wanted.inputs) {
      const number = next++
      if (number > wanted.from && number % SAY_EVERY === 0) process.stderr.write(`${number} …\n`)
      const noted = await readOne(number, wanted)
      tally.add(noted)
      if (noted.faults.length > 0) console.log(faultText(noted))
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  return tally
}

function printTally(tally: FuzzTally, { inputs, seed }: FuzzArguments, milliseconds: number): void {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`\n${tally.outcomeTable()}\n\n${tally.slowestTable()}\n`)
  console.log(
    `Seed ${seed}, ${inputs} inputs, ${Math.round(milliseconds / 1000)} s, ${peak} MB at most, ${tally.faulty.length} answered wrongly.`,
  )
}

const wanted = readArguments(process.argv.slice(2))
if (wanted.help) process.stdout.write(HELP)
else if (wanted.only !== null) {
  const noted = await readOne(wanted.only, wanted)
  console.log(faultText(noted))
  process.exitCode = noted.faults.length > 0 ? 1 : 0
} else {
  const start = performance.now()
  const tally = await readAll(wanted)
  printTally(tally, wanted, performance.now() - start)
  process.exitCode = tally.faulty.length > 0 ? 1 : 0
}
await closeReaders()
