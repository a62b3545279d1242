import { cellFromNumber, FORMATS, getFormat, officialTitle, type Format, type ReportContent } from '@gongkai/core'
import { sampleReports, seededRandom, type SeededRandom } from '@gongkai/core/testing'
import { inventedOrgan } from './invented-organs.ts'
import { mark, visibleIn, withoutMarks } from './marks.ts'
import { printReport } from './print-report.ts'
import { tablesOf, valuesOf, type PrintedCell, type PrintedIdentity, type PrintedReport } from './printed-report.ts'
import { CORPUS_QUIRKS } from './quirks/index.ts'
import type { Quirk } from './quirks/quirk.ts'
import { CORPUS_SHAPES } from './shapes/index.ts'
import type { Shape } from './shapes/shape.ts'

/** What a careful person takes from one cell of the form; without value the cell is blank or cannot be read. */
export interface CellTruth {
  readonly value: number | null
  /** True where the text leaves several readings; then giving none is right as well. */
  readonly isOpen: boolean
}

/** A file of the corpus with what is to be read from it. */
export interface CorpusFile {
  readonly seed: string
  readonly shape: string
  readonly quirks: readonly string[]
  readonly fileName: string
  readonly text: string
  /** By cell id; cells that are not there are not visible. */
  readonly cells: ReadonlyMap<string, CellTruth>
  readonly identity: PrintedIdentity
}

/** What is fixed of a file; the rest is drawn from its seed. */
export interface FileWish {
  readonly shape?: Shape
  readonly quirk?: Quirk
}

const MOST_FURTHER_QUIRKS = 2
/** Share of files whose form is not the one of their year. */
const FORM_OF_ANOTHER_YEAR = 0.12

function yearFor(format: Format, random: SeededRandom): { year: number; isOfYear: boolean } {
  const isOfYear = !random.chance(FORM_OF_ANOTHER_YEAR)
  const isOlder = format === FORMATS[0]
  return { year: isOlder === isOfYear ? random.integer(2019, 2020) : random.integer(2021, 2025), isOfYear }
}

/** A random valid report; some changes of item counts are negative. */
function contentFor(format: Format, year: number, random: SeededRandom): ReportContent {
  const [content] = sampleReports(format, 1, random.integer(1, 2 ** 30))
  const organName = inventedOrgan(random)
  const cells = { ...content!.cells }
  for (const { id, type } of format.cells) {
    const value = cells[id]!.value!
    if (type.kind === 'sint' && random.chance(0.5)) cells[id] = cellFromNumber(type, -Math.min(value, 30) + 0)
    else if (type.kind === 'sint' && random.chance(0.5)) cells[id] = cellFromNumber(type, random.integer(0, 12))
  }
  return { ...content!, organName, reportingYear: year, title: officialTitle(organName, year), cells }
}

function chooseQuirks(report: PrintedReport, shape: Shape, first: Quirk | undefined, random: SeededRandom): Quirk[] {
  const suitable = CORPUS_QUIRKS.filter(({ suits }) => suits?.(report, shape) ?? true)
  const more = random.shuffle(suitable).slice(0, random.integer(0, MOST_FURTHER_QUIRKS))
  const chosen = new Set(first && suitable.includes(first) ? [first, ...more] : more)
  return CORPUS_QUIRKS.filter((quirk) => chosen.has(quirk))
}

/** Zeros that run together can be divided in one way only: no number but 0 begins with 0. */
const ONLY_ZEROS = /^0*$/

/** Marks the rows whose cells a reader cannot tell apart for certain in this shape. */
function openRows(report: PrintedReport, { tracesBlanks, runsTogether }: Shape): void {
  for (const { rows } of tablesOf(report))
    for (const { cells } of rows) {
      const values = cells.filter(({ cellId }) => cellId !== null)
      const texts = values.map(({ text }) => text)
      const lost = !tracesBlanks && texts.includes('')
      const unclear = runsTogether && values.length > 1 && !ONLY_ZEROS.test(texts.join(''))
      if (lost || unclear) for (const cell of values) cell.isOpen = true
    }
}

/** Quirks that leave the organ's name to the end of the file. */
const SIGNED_AT_END = ['organ only in the signature', 'no title, only a preface', 'short name in the title']

function truthOf(values: readonly PrintedCell[], text: string): Map<string, CellTruth> {
  const truth = new Map<string, CellTruth>(values.map(({ cellId }) => [cellId!, { value: null, isOpen: false }]))
  for (const { index, isClosed } of visibleIn(text)) {
    const { cellId, value, isOpen } = values[index]!
    truth.set(cellId!, { value, isOpen: isOpen || !isClosed })
  }
  return truth
}

/** The file a seed stands for: the same on every machine. */
export async function makeFile(seed: string, wish: FileWish = {}): Promise<CorpusFile> {
  const random = seededRandom(seed)
  const format = getFormat(random.pick(['f2019', 'f2021'] as const))
  const { year, isOfYear } = yearFor(format, random)
  const report = printReport(contentFor(format, year, random), random.fork('words'))
  const shape = wish.shape ?? random.pick(CORPUS_SHAPES)
  const quirks = chooseQuirks(report, shape, wish.quirk, random)
  // One quirk may have taken away what another is about.
  for (const { apply, suits } of quirks) if (suits?.(report, shape) ?? true) apply?.(report, random.fork('quirk'))
  openRows(report, shape)
  const values = valuesOf(report)
  const indexOf = new Map(values.map(({ cellId }, index) => [cellId, index]))
  const textOf = (cell: PrintedCell) => (cell.cellId === null ? cell.text : mark(indexOf.get(cell.cellId)!, cell.text))
  if (quirks.some(({ name }) => name === 'cut off') && quirks.some(({ name }) => SIGNED_AT_END.includes(name)))
    report.identity.organ = null
  let text = shape.draw(report, { random: random.fork('shape'), textOf })
  for (const { damage } of quirks) if (damage) text = await damage(text, random.fork('damage'))
  return {
    seed,
    shape: shape.name,
    quirks: [...quirks.map(({ name }) => name), ...(isOfYear ? [] : ['form of another year'])],
    fileName: shape.fileName,
    text: withoutMarks(text),
    cells: truthOf(values, text),
    identity: report.identity,
  }
}

/** `count` files from one seed that go through every pair of shape and quirk in turn. */
export async function* makeFiles(
  seed: string,
  count: number,
  {
    shapes = CORPUS_SHAPES,
    quirks = CORPUS_QUIRKS,
  }: { readonly shapes?: readonly Shape[]; readonly quirks?: readonly Quirk[] } = {},
): AsyncGenerator<CorpusFile> {
  for (let index = 0; index < count; index++) {
    const shape = shapes[index % shapes.length]!
    const quirk = quirks[(index + Math.floor(index / shapes.length)) % quirks.length]!
    yield await makeFile(`${seed}-${index}`, { shape, quirk })
  }
}
