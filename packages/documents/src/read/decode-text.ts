import { looksLikeUtf16 } from './file-kind.ts'

/** Text with the encoding it was in. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

// Characters that fill every report, in both scripts: a wrong decoder yields almost none of them.
const COMMON = new Set(
  '的一二三四五六年月日政府信息公开開情况況本和及不工作主动動申请請理条條第项項行规規处處其他机機关關件0123456789，。、',
)
/** Share of common characters among all non-ASCII ones below which no decoder is believed. */
const BELIEVABLE = 0.08
/** Part of the file that is judged: enough for a verdict, cheap for large files. */
const JUDGED_BYTES = 32_768

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return looksLikeUtf16(bytes)
}

/** Valid UTF-8, even if the file stops inside a character. */
function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** How much a decoded sample looks like Chinese text: share of common characters, less the broken ones. */
function likeness(text: string): number {
  let common = 0
  let foreign = 0
  let broken = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) continue
    foreign++
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) broken++
    else if (COMMON.has(character)) common++
  }
  return foreign === 0 ? 1 : (common - 2 * broken) / foreign
}

/**
 * Text of the bytes and the encoding that gave it, or null when none gives readable Chinese. What a file declares is not
 * trusted, since copies keep old declarations: marks and valid UTF-8 come first, then whichever decoder yields text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const mark = marked(bytes)
  if (mark !== null) return { text: new TextDecoder(mark).decode(bytes), encoding: mark }
  const utf8 = decodeStrictUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const sample = bytes.subarray(0, JUDGED_BYTES)
  const best = ['gb18030', 'big5', 'utf-8']
    .map((encoding) => ({ encoding, score: likeness(new TextDecoder(encoding).decode(sample, { stream: true })) }))
    .reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score < BELIEVABLE) return null
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding }
}
