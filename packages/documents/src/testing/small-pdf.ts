import { deflateSync } from 'node:zlib'
import { lockPdf, type LockedPdf, type PdfLock } from './lock-pdf.ts'

/** A page written by hand: what is drawn on it in the language of PDF, and how it is shown. */
export interface SmallPage {
  readonly content: string | Compressed
  readonly rotate?: 0 | 90 | 180 | 270
}

/** What is drawn on a page, packed. */
export interface Compressed {
  readonly packed: Buffer
}

/** Packs what is drawn on a page, so that a small file can ask for any amount of work. */
export function compressed(content: string): Compressed {
  return { packed: deflateSync(content) }
}

function stream(content: string | Compressed): string {
  if (typeof content === 'string') return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  const bytes = content.packed.toString('latin1')
  return `<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`
}

const hex = (text: string) =>
  [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')

/** Text with its first character at `x` and standing at `y`, measured from the lower left corner of an A4 page. */
export function put(x: number, y: number, text: string, size = 12): string {
  return `BT /S ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET\n`
}

/** Text set by another matrix: turned, mirrored, slanted. */
export function putTurned(matrix: readonly number[], text: string, size = 12): string {
  return `BT /S ${size} Tf ${matrix.join(' ')} Tm <${hex(text)}> Tj ET\n`
}

/** Text from top to bottom in a font made for it. */
export function putDown(x: number, y: number, text: string, size = 12): string {
  return `BT /V ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET\n`
}

/** A line from one point to another. */
export function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`
}

/** The picture of one dot, stretched over an area. */
export function picture(x: number, y: number, width: number, height: number): string {
  return `q ${width} 0 0 ${height} ${x} ${y} cm /P Do Q\n`
}

/** Every line of a grid with these distances. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, low, high] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!]
  return [...xs.map((x) => rule(x, low, x, high)), ...ys.map((y) => rule(left, y, right, y))].join('')
}

const RESOURCES = `<< /Font << /S 3 0 R /V 5 0 R >> /XObject << /P 7 0 R >> >>`
// The font is only named, as in many Chinese files: what its codes mean stands in a character map known by name.
const font = (descendant: number, direction: 'H' | 'V') =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-${direction} /DescendantFonts [${descendant} 0 R] >>`
const DESCENDANT =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> /DW 1000 /W [1 95 500] >>'

/** A picture of any kind: the filter that would unpack it, and what it would have to unpack. */
export interface SmallPicture {
  readonly filter: string
  readonly bytes: string
  /** True for one that paints in black where its dots are set, as scanners write pages of two colours. */
  readonly isMask?: boolean
}

function dot({ filter, bytes, isMask = false }: SmallPicture): string {
  const colours = isMask ? '/ImageMask true /BitsPerComponent 1' : '/ColorSpace /DeviceGray /BitsPerComponent 8'
  return `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 ${colours} ${filter} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`
}

/** An object with its strings and its stream locked. */
function locked(object: string, number: number, { seal }: LockedPdf): string {
  const sealed = (text: string) => seal(Buffer.from(text, 'latin1'), number)
  const [dictionary, stream] = object.split(/\/Length \d+ >>\nstream\n|\nendstream$/)
  const strings = dictionary!.replaceAll(/\((\w+)\)/g, (_, text: string) => `<${sealed(text).toString('hex')}>`)
  if (stream === undefined) return strings
  const bytes = sealed(stream).toString('latin1')
  return `${strings}/Length ${bytes.length} >>\nstream\n${bytes}\nendstream`
}

/** What else a small PDF can have: a picture of another kind than one grey dot, a lock. */
export interface SmallPdfOptions {
  readonly picture?: SmallPicture
  readonly lock?: PdfLock
}

/** A PDF of A4 pages written by hand, for what no program that prints can be made to print. */
export function smallPdf(pages: readonly SmallPage[], { picture, lock }: SmallPdfOptions = {}): Uint8Array {
  const first = 8
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 595 842] /Resources ${RESOURCES} >>`,
    ...[font(4, 'H'), DESCENDANT, font(6, 'V'), DESCENDANT, dot(picture ?? { filter: '', bytes: '0' })],
    ...pages.flatMap(({ content, rotate = 0 }, index) => [
      `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /Contents ${first + index * 2 + 1} 0 R >>`,
      stream(content),
    ]),
  ]
  const locking = lock && lockPdf(lock)
  if (locking === undefined) return written(objects)
  // What says how the rest is locked is not locked itself.
  const keyed = [...objects.map((object, index) => locked(object, index + 1, locking)), locking.dictionary]
  return written(keyed, ` /Encrypt ${keyed.length} 0 R /ID [${locking.id} ${locking.id}]`)
}

/** Objects one after the other, and where each of them begins. */
function written(objects: readonly string[], more = ''): Uint8Array {
  let file = '%PDF-1.7\n'
  const starts = objects.map((object, index) => {
    const start = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R${more} >>\nstartxref\n${file.length}\n%%EOF\n`
  // One byte per character: packed content is bytes, and everything else is plain.
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1')
}
