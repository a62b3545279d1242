import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { reportOfDistinctCells } from './testing/arbitrary-report.ts'
import { buildDocx, cell, paragraph, row, table } from './testing/build-docx.ts'
import { buildOdf } from './testing/build-odf.ts'
import { buildXlsx } from './testing/build-xlsx.ts'
import { OFFICE_SHAPES } from './testing/office-shapes/index.ts'
import { survives } from './testing/survives.ts'
import { writeDocx } from './write/docx.ts'
import { writeXlsx } from './write/xlsx.ts'

const REPORT = reportOfDistinctCells('f2021', 2024)
const DRAWN = OFFICE_SHAPES.map(({ draw }) => draw(REPORT))
const FILES = [...DRAWN, await writeDocx(REPORT), await writeXlsx(REPORT)]
const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50
const ARCHIVES = FILES.filter(isArchive)

const file = fc.constantFrom(...FILES)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const runs = { numRuns: 60, seed: 711 }

/** Pieces put into the parts of an archive: markup out of place, numbers no file has. */
const PIECE = fc.constantFrom(
  ...[
    '<',
    '>',
    '"',
    '</w:tc>',
    '<w:tc>',
    '<w:tbl>',
    '<w:p>',
    '</w:p>',
    '<w:r>',
    'w:val="99999999"',
    '-1',
    '&x;',
    '<!DOCTYPE a>',
  ],
  ...['<c r="XFD1048576">', 'r="A0"', '<mergeCell ref="A1:XFD1048576"/>', '<f>', '</row>', 's="999"', 't="s"', '1e308'],
  ...[
    '<table:table-row table:number-rows-repeated="1048576">',
    '<table:covered-table-cell/>',
    '<text:list>',
    '\u0000',
    '',
  ],
)

/** An archive one of whose parts is changed at some places, packed soundly again, so that the reader meets what is inside. */
function changeParts(bytes: Uint8Array, changes: readonly (readonly [number, number, string])[]): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
  for (const [which, place, piece] of changes) {
    const name = names[Math.floor(which * (names.length - 1))]!
    const text = strFromU8(parts[name]!)
    const at = Math.floor(place * text.length)
    parts[name] = strToU8(text.slice(0, at) + piece + text.slice(at + (piece === '' ? 40 : 0)))
  }
  return zipSync(parts)
}

describe('importDocument, on damaged office files', () => {
  it('survives files cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(file, share, (bytes, end) => survives(bytes.subarray(0, Math.floor(bytes.length * end)))),
      runs,
    )
  })

  it('survives bytes that were changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(file, changes, (bytes, list) => {
        const damaged = new Uint8Array(bytes)
        for (const [at, value] of list) damaged[at % damaged.length] = value
        return survives(damaged)
      }),
      { numRuns: 100, seed: 711 },
    )
  })

  it('survives sound archives with unsound parts', async () => {
    const changes = fc.array(fc.tuple(share, share, PIECE), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ARCHIVES), changes, (bytes, list) => survives(changeParts(bytes, list))),
      { numRuns: 100, seed: 711 },
    )
  })

  it.each([
    ['tables in tables', () => buildDocx({ body: nested(90) })],
    ['tables in tables without end', () => buildDocx({ body: nested(2000) })],
    [
      'wide spans',
      () => buildDocx({ body: table(Array<string>(3000).fill(row([cell('1', '<w:gridSpan w:val="9999"/>')]))) }),
    ],
    ['cells repeated without end', () => buildOdf({ kind: 'text', body: repeated(40, 2_000_000) })],
    ['rows repeated without end', () => buildOdf({ kind: 'spreadsheet', body: repeated(900, 1_048_576) })],
    [
      'merges over everything',
      () => buildXlsx([{ name: 'a', rows: [['1']], merges: Array<string>(6000).fill('A1:XFD1048576') }]),
    ],
    [
      'merges below each other',
      () => buildXlsx([{ name: 'a', rows: TALL, merges: Array<string>(4000).fill('A1:Z9000') }]),
    ],
    ['far corners', () => buildXlsx([{ name: 'a', rows: [['1', '2']], merges: ['A1:A1048576', 'B1:XFD1'] }])],
    ['a list of every level', () => buildDocx({ body: paragraph('甲').repeat(20_000) })],
  ])('does not hang on %s', async (_, draw) => {
    await survives(draw())
  })
})

const TALL = Array.from({ length: 9000 }, () => ['1', '2', '3'])
const nested = (depth: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph('1') + '</w:tc></w:tr></w:tbl>'.repeat(depth)
const repeated = (rows: number, times: number) =>
  `<table:table>${`<table:table-row table:number-rows-repeated="${times}"><table:table-cell table:number-columns-repeated="${times}"><text:p>1</text:p></table:table-cell></table:table-row>`.repeat(rows)}</table:table>`
