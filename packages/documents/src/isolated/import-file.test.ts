import { AppError, f2021 } from '@gongkai/core'
import { sampleReports } from '@gongkai/core/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { checkImport } from '../check-import.ts'
import { importDocument } from '../import-document.ts'
import { compressed, put, smallPdf } from '../testing/small-pdf.ts'
import { writeHtml } from '../write/html.ts'
import { checkFile, closeReaders, importFile, keepFile } from './import-file.ts'
import { ReaderPool } from './reader-pool.ts'

const [sample] = sampleReports(f2021, 1)
const report = new TextEncoder().encode(writeHtml(sample!))
// Two million nested states in a file of some kilobytes: the library's work grows with the square of them, for no word.
const endless = smallPdf([{ content: compressed('q '.repeat(2_000_000)) }])
// A million lines, each remembered until the page is drawn: more than a small allowance of memory holds.
const greedy = smallPdf([{ content: compressed('0 0 m 9 9 l S\n'.repeat(1_000_000)) }])
// The table says of everything behind the first fonts that it stands elsewhere. The library asks for the pages again, and for
// the second one once more than it waits for it.
const lostPages = Buffer.from(
  Buffer.from(smallPdf([{ content: put(100, 700, '规章') }, { content: '' }]))
    .toString('latin1')
    .replace(/(?<=xref\n0 12\n(?:.{19}\n){5,})\d{10}/g, '0000000003'),
  'latin1',
)

const refusal = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof AppError ? { code: error.code, ...error.facts } : error),
  )

afterAll(closeReaders)

describe('importFile', () => {
  it('reads what importDocument reads, and leaves the bytes to their owner', async () => {
    const bytes = report.slice()
    expect(await importFile(bytes, { fileName: 'a.html' })).toEqual(
      await importDocument(report, { fileName: 'a.html' }),
    )
    expect(bytes).toEqual(report)
  })

  it('refuses as importDocument does, code and facts', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 …')
    expect(await refusal(importFile(bytes, { fileName: 'nb.pdf' }))).toEqual(
      await refusal(importDocument(bytes, { fileName: 'nb.pdf' })),
    )
  })

  it('runs the rules in the thread as well, over words without end too', async () => {
    const found = await checkFile(report, { fileName: 'a.html' })
    expect(found).toEqual({
      report: await importDocument(report, { fileName: 'a.html' }),
      findings: checkImport(await importDocument(report, { fileName: 'a.html' })),
    })
    const words = Array.from({ length: 40 }, () => 'XX，占5%，收到3件，无一件，'.repeat(600))
    const endless = `某局2024年政府信息公开工作年度报告\n\n五、存在的主要问题及改进情况\n\n${words.join('\n\n')}\n`
    const { findings } = await checkFile(new TextEncoder().encode(endless), { fileName: 'a.txt', timeLimit: 20_000 })
    expect(findings.filter(({ code }) => code === 'TX-11')).toMatchObject([{ params: { match: 'XX' } }])
  })

  it('shows a file in which nothing was recognised as it stands', async () => {
    const kept = await keepFile(new TextEncoder().encode('今天天气很好。'), { fileName: 'a.txt' })
    expect(kept).toMatchObject({ kind: 'text', source: [{ text: '今天天气很好。' }] })
  })

  it('stops a file that would take for ever, while everything else goes on, and reads the next', async () => {
    let ticks = 0
    const clock = setInterval(() => ticks++, 5)
    const stopped = await refusal(importFile(endless, { fileName: 'endless.pdf', timeLimit: 500 }))
    clearInterval(clock)
    expect(stopped).toEqual({ code: 'FILE_TOO_COMPLEX', file: 'endless.pdf', limit: '用了 0.5 秒' })
    expect(ticks).toBeGreaterThan(10)
    expect((await importFile(report, { fileName: 'a.html' })).cells).toHaveLength(200)
  })

  it('ends at once when it is called off, waiting or begun', async () => {
    const pool = new ReaderPool({ threads: 1 })
    const begun = new AbortController()
    const waiting = new AbortController()
    const file = { bytes: endless, fileName: 'endless.pdf', timeLimit: 60_000, task: 'import' } as const
    const readings = [pool.read(file, begun.signal), pool.read(file, waiting.signal)].map(refusal)
    waiting.abort('no longer wanted')
    begun.abort('gone')
    expect(await Promise.all(readings)).toEqual(['gone', 'no longer wanted'])
    expect(await refusal(pool.read(file, AbortSignal.abort('too late')))).toBe('too late')
    await pool.close()
  })

  it('stops a file that takes all memory', async () => {
    const pool = new ReaderPool({ threads: 1, memoryLimit: 96 })
    const stopped = await refusal(
      pool.read({ bytes: greedy, fileName: 'greedy.pdf', timeLimit: 60_000, task: 'import' }, undefined),
    )
    expect(stopped).toMatchObject({ code: 'FILE_TOO_COMPLEX', limit: '占用内存超过 96 MB，' })
    expect(
      (await pool.read({ bytes: report, fileName: 'a.html', timeLimit: 60_000, task: 'import' }, undefined)).cells,
    ).toHaveLength(200)
    await pool.close()
  })

  it('never lets a file that takes all memory stop the one read beside it', async () => {
    const pool = new ReaderPool({ threads: 2, memoryLimit: 96 })
    const read = (bytes: Uint8Array, fileName: string) =>
      refusal(pool.read({ bytes, fileName, timeLimit: 60_000, task: 'import' }, undefined))
    expect(await Promise.all([read(greedy, 'greedy.pdf'), read(report, 'a.html'), read(report, 'b.html')])).toEqual([
      { code: 'FILE_TOO_COMPLEX', file: 'greedy.pdf', limit: '占用内存超过 96 MB，' },
      'read',
      'read',
    ])
    await pool.close()
  })

  it('is not harmed by what a file leaves behind that was read before', async () => {
    const pool = new ReaderPool({ threads: 1 })
    const read = (bytes: Uint8Array) =>
      refusal(pool.read({ bytes, fileName: 'a', timeLimit: 60_000, task: 'keep' }, undefined))
    for (let time = 0; time < 3; time++)
      expect(await Promise.all([read(lostPages), read(report)])).toEqual(['read', 'read'])
    await pool.close()
  })

  it('gives up what it was reading when it is closed, and starts again when it is needed', async () => {
    const pool = new ReaderPool({ threads: 1 })
    const reading = refusal(
      pool.read({ bytes: endless, fileName: 'endless.pdf', timeLimit: 60_000, task: 'import' }, undefined),
    )
    await pool.close()
    expect(await reading).toEqual(new Error('closing'))
    expect(
      (await pool.read({ bytes: report, fileName: 'a.html', timeLimit: 60_000, task: 'import' }, undefined)).cells,
    ).toHaveLength(200)
    await pool.close()
  })
})
