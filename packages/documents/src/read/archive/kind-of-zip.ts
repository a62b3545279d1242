import type { FileKind } from '../file-kind.ts'
import { readZipDirectory } from './zip-directory.ts'

const unsupported = (label: string): FileKind => ({ kind: 'unsupported', label })
/** What an archive is by a part it must have. The first that fits decides. */
const BY_PART: readonly (readonly [RegExp, FileKind])[] = [
  [/(?:^|\n)word\//, { kind: 'docx' }],
  [/(?:^|\n)xl\/workbook\.bin/, unsupported('XLSB')],
  [/(?:^|\n)xl\//, { kind: 'xlsx' }],
  [/(?:^|\n)ppt\//, unsupported('PPTX')],
  [/(?:^|\n)OFD\.xml/, unsupported('OFD')],
]
/** OpenDocument files name their kind at their very beginning, unpacked. */
const BY_MIME: readonly (readonly [string, FileKind])[] = [
  ['opendocument.text', { kind: 'odt' }],
  ['opendocument.spreadsheet', { kind: 'ods' }],
  ['vnd.oasis.opendocument', unsupported('ODF')],
]
const MIME_STRETCH = 200
/** Where the directory is lost, names are looked for in the first and the last stretch of the file. */
const NAME_STRETCH = 65_536

/** Names in an archive, one per line; of a damaged one, what can be seen of them. */
function namesIn(bytes: Uint8Array): string {
  const entries = readZipDirectory(bytes)
  if (entries) return entries.map(({ name }) => name).join('\n')
  const latin = new TextDecoder('latin1')
  const seen = latin.decode(bytes.subarray(0, NAME_STRETCH)) + latin.decode(bytes.subarray(-NAME_STRETCH))
  return seen.match(/(?:word|xl|ppt)\/[\w./]+|OFD\.xml/g)?.join('\n') ?? ''
}

/** Which kind of document a ZIP archive is, damaged ones included as far as they show it. */
export function kindOfZip(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MIME_STRETCH))
  const byMime = BY_MIME.find(([mime]) => head.includes(mime))
  if (byMime) return byMime[1]
  const names = namesIn(bytes)
  return BY_PART.find(([part]) => part.test(names))?.[1] ?? unsupported('ZIP 压缩包')
}
