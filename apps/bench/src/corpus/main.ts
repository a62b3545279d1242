import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  CORPUS_QUIRKS,
  CORPUS_SHAPES,
  judgeFile,
  makeFiles,
  tallyBy,
  type FileVerdict,
} from '@gongkai/documents/testing'
import { readArguments } from './arguments.ts'
import { failureText, hasFailed, weightOf } from './print-failure.ts'
import { tallyTable } from './print-tally.ts'

const wanted = readArguments(process.argv.slice(2))
const shapes = CORPUS_SHAPES.filter(({ name }) => name.includes(wanted.shape))
const quirks = CORPUS_QUIRKS.filter(({ name }) => name.includes(wanted.quirk))

const verdicts: FileVerdict[] = []
for await (const file of makeFiles(wanted.seed, wanted.files, { shapes, quirks })) verdicts.push(await judgeFile(file))

const quirksOf = ({ file }: FileVerdict) => (file.quirks.length === 0 ? ['nothing odd'] : file.quirks)
console.log(`\n${tallyTable(tallyBy(verdicts, ({ file }) => [file.shape]))}`)
console.log(`\n${tallyTable(tallyBy(verdicts, quirksOf))}`)
if (wanted.matrix)
  console.log(
    `\n${tallyTable(tallyBy(verdicts, (one) => quirksOf(one).map((quirk) => `${one.file.shape} × ${quirk}`)))}`,
  )
console.log(`\n${tallyTable(tallyBy(verdicts, () => ['all']))}\n`)

const failed = verdicts.filter(hasFailed).toSorted((a, b) => weightOf(b) - weightOf(a))
for (const verdict of failed.slice(0, wanted.failures)) {
  console.log(failureText(verdict))
  if (wanted.keep === null) continue
  mkdirSync(wanted.keep, { recursive: true })
  writeFileSync(path.join(wanted.keep, `${verdict.file.seed}-${verdict.file.fileName}`), verdict.file.text)
}
process.exitCode = verdicts.some(({ wrong, invented }) => wrong.length + invented.length > 0) ? 1 : 0
