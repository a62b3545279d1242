import { f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { writeHtml } from '@gongkai/documents'
import { CORPUS_SHAPES, makeFile } from '@gongkai/documents/testing'
import { parse } from 'parse5'
import type { BenchCase } from '../bench-case.ts'
import { importAll } from './import-all.ts'

const REPORTS = 10
const AIM = '≤ 2 × parse5'

async function measureAgainstParser(pages: readonly Uint8Array[]) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return {
    ours: { name: 'importDocument', work: pages.length, run: await importAll(pages, 'report.html') },
    floor: {
      name: 'parse5 alone',
      work: pages.length,
      run: () => pages.reduce((sum, bytes) => sum + parse(decoder.decode(bytes)).childNodes.length, 0),
    },
  }
}

/** Pages as Word and the editors of sites leave them: each cell in paragraphs and spans of its own, some 40 kB. */
async function pagesFromWord(): Promise<Uint8Array[]> {
  const shape = CORPUS_SHAPES.find(({ name }) => name === 'page, from a word processor')!
  const pages: Uint8Array[] = []
  for (let seed = 0; pages.length < REPORTS; seed++) {
    const file = await makeFile(`bench-${seed}`, { shape })
    if (file.quirks.length === 0) pages.push(Buffer.from(file.text))
  }
  return pages
}

/** Reading a web page into cells with their places beside parsing it: as sites publish them, and as bare as can be. */
export const importHtml: readonly BenchCase[] = [
  {
    name: 'import, one web page, from a word processor',
    aim: AIM,
    prepare: async () => measureAgainstParser(await pagesFromWord()),
  },
  {
    name: 'import, one bare HTML report',
    aim: AIM,
    prepare: () => measureAgainstParser(sampleReports(f2021, REPORTS).map((report) => Buffer.from(writeHtml(report)))),
  },
]
