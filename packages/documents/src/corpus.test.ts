import { describe, expect, it } from 'vitest'
import { CORPUS_SHAPES, judgeFile, makeFiles, recallOf, tallyBy, type FileVerdict } from './testing/index.ts'

/** Enough to meet every shape and every quirk; `pnpm --filter @gongkai/bench run corpus` reads thousands. */
const FILES = 3 * CORPUS_SHAPES.length
const LEAST_RECALL = 0.995

async function judgeSlice(): Promise<FileVerdict[]> {
  const verdicts: FileVerdict[] = []
  for await (const file of makeFiles('slice', FILES)) verdicts.push(await judgeFile(file))
  return verdicts
}

describe('importDocument, on damaged copies in every shape', () => {
  it('gives no wrong value, invents none, and reads what the text determines', async () => {
    const verdicts = await judgeSlice()
    const misread = verdicts
      .filter(({ wrong, invented }) => wrong.length + invented.length > 0)
      .map(({ file, wrong, invented }) => [file.seed, file.shape, file.quirks, wrong, invented])
    expect(misread).toEqual([])
    expect(recallOf(tallyBy(verdicts, () => ['all']).get('all')!)).toBeGreaterThan(LEAST_RECALL)
  })
})
