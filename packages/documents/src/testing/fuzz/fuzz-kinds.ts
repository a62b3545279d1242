import { getFormat, type ReportContent } from '@gongkai/core'
import { sampleReports, type SeededRandom } from '@gongkai/core/testing'
import { zipSync } from 'fflate'
import { writeCsv, writeCsvWide } from '../../write/csv.ts'
import { writeDocx } from '../../write/docx.ts'
import { writeHtml } from '../../write/html.ts'
import { writeJson } from '../../write/json.ts'
import { writePdf } from '../../write/pdf.ts'
import { writeXlsx } from '../../write/xlsx.ts'
import { CORPUS_SHAPES, makeFile, type Shape } from '../corpus/index.ts'
import { OFFICE_SHAPES } from '../office-shapes/index.ts'
import { grid, put, smallPdf } from '../small-pdf.ts'
import type { FuzzFile } from './damage.ts'
import { encodeText } from './encode-text.ts'

/** Kinds of files that are damaged, as people know them. */
export const FUZZ_KINDS = [
  ...['docx', 'odt', 'xlsx', 'ods', 'xls', 'pdf', 'html', 'markdown', 'text', 'csv', 'csv-wide', 'json'],
  ...['gb18030', 'big5', 'utf-16', 'picture', 'archive'],
] as const
export type FuzzKind = (typeof FUZZ_KINDS)[number]

type Draw = (random: SeededRandom) => FuzzFile | Promise<FuzzFile>

function someReport(random: SeededRandom): ReportContent {
  const [report] = sampleReports(getFormat(random.pick(['f2019', 'f2021'] as const)), 1, random.integer(1, 2 ** 30))
  return report!
}

/** A report as an office file: drawn by hand in the ways programs write them, now and then by our own writer. */
const office =
  (extension: string, write?: (report: ReportContent) => Promise<Uint8Array>): Draw =>
  async (random) => {
    const report = someReport(random)
    const shapes = OFFICE_SHAPES.filter(({ fileName }) => fileName.endsWith(extension))
    const bytes = write && random.chance(0.4) ? await write(report) : random.pick(shapes).draw(report)
    return { fileName: `a${extension}`, bytes, family: extension === '.xls' ? 'records' : 'parts' }
  }

const words = (write: (report: ReportContent) => string, fileName: string): Draw => {
  const family = fileName.endsWith('.html') ? 'markup' : 'text'
  return (random) => ({ fileName, bytes: new TextEncoder().encode(write(someReport(random))), family })
}

/** A report as the corpus of published copies has it. */
const copies =
  (suits: (shape: Shape) => boolean): Draw =>
  async (random) => {
    const shape = random.pick(CORPUS_SHAPES.filter(suits))
    const { text, fileName } = await makeFile(String(random.next()), { shape })
    const family = fileName.endsWith('.html') ? 'markup' : 'text'
    return { fileName, bytes: new TextEncoder().encode(text), family }
  }

const isPage = ({ fileName }: Shape) => fileName === 'report.html'
const pageOrText = copies(() => true)
const inEncoding =
  (encode: (text: string, random: SeededRandom) => Uint8Array): Draw =>
  async (random) => {
    const file = await pageOrText(random)
    return { ...file, bytes: encode(new TextDecoder().decode(file.bytes), random) }
  }

const pageOfGrid = () =>
  smallPdf([
    { content: put(100, 700, '2024年政府信息公开工作年度报告') },
    { content: grid([100, 200, 300], [600, 640]) + put(110, 610, '规章') + put(210, 610, '1') },
  ])

const PICTURE_HEADS = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff, 0xe0],
  [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  [0x49, 0x49, 0x2a, 0x00],
  [0x42, 0x4d],
] as const

function picture(random: SeededRandom): FuzzFile {
  const noise = Array.from({ length: random.integer(0, 3000) }, () => random.integer(0, 255))
  return { fileName: 'a.png', bytes: Uint8Array.from([...random.pick(PICTURE_HEADS), ...noise]), family: 'bytes' }
}

const IN_ARCHIVES = ['docx', 'xlsx', 'xls', 'html', 'text', 'csv', 'json', 'picture'] as const

async function archive(random: SeededRandom): Promise<FuzzFile> {
  const parts: Record<string, Uint8Array> = {}
  for (let count = random.integer(1, 4); count > 0; count--) {
    const { fileName, bytes } = await DRAW[random.pick(IN_ARCHIVES)](random)
    parts[`年报${random.pick(['/', '\\', '/../'])}${count}-${fileName}`] = bytes
  }
  return { fileName: 'a.zip', bytes: zipSync(parts, { level: 1 }), family: 'parts' }
}

const DRAW: Readonly<Record<FuzzKind, Draw>> = {
  docx: office('.docx', writeDocx),
  odt: office('.odt'),
  xlsx: office('.xlsx', writeXlsx),
  ods: office('.ods'),
  xls: office('.xls'),
  pdf: (random) => ({
    fileName: 'a.pdf',
    bytes: random.chance(0.6) ? writePdf(someReport(random)) : pageOfGrid(),
    family: 'pdf',
  }),
  html: (random) => (random.chance(0.4) ? words(writeHtml, 'a.html')(random) : copies(isPage)(random)),
  markdown: copies(({ name }) => name === 'Markdown'),
  text: copies((shape) => !isPage(shape)),
  csv: words(writeCsv, 'a.csv'),
  'csv-wide': words((report) => writeCsvWide(report.format, [report]), 'a.csv'),
  json: words(writeJson, 'a.json'),
  gb18030: inEncoding((text) => encodeText(text, 'gb18030')),
  big5: inEncoding((text) => encodeText(text, 'big5')),
  'utf-16': inEncoding((text, random) => Buffer.from(`${random.chance(0.5) ? '\ufeff' : ''}${text}`, 'utf16le')),
  picture,
  archive,
}

/** A sound file of a kind. */
export async function drawSoundFile(kind: FuzzKind, random: SeededRandom): Promise<FuzzFile> {
  return DRAW[kind](random)
}
