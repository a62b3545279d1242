import type { FileKind } from '../file-kind.ts'
import { openCompoundFile } from './compound-file.ts'

const unsupported = (label: string): FileKind => ({ kind: 'unsupported', label })

// 每种旧式办公文件必有的数据流。WPS 文字和表格的旧格式与之相同。
const BY_STREAM: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', { kind: 'locked' }],
  ['Workbook', { kind: 'xls' }],
  ['Book', unsupported('XLS（Excel 5.0/95）')],
  ['WordDocument', unsupported('DOC/WPS（97-2003）')],
  ['PowerPoint Document', unsupported('PPT（97-2003）')],
]

/** Which kind of document an older office file is; `locked` for a new one that has a password. */
export function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  const names = new Set(openCompoundFile(bytes).names)
  return BY_STREAM.find(([stream]) => names.has(stream))?.[1] ?? unsupported('DOC/XLS/WPS（97-2003）')
}
