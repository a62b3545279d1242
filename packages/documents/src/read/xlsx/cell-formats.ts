import { readXml } from '../xml.ts'
import { builtInFormat } from '../sheets/builtin-formats.ts'
import { SHEET_PREFIXES } from './namespaces.ts'

/** The number format of each cell style of a workbook, by its position. Throws like `readXml`. */
export function readCellFormats(bytes: Uint8Array | null, file: string): readonly string[] {
  const codes = new Map<number, string>()
  const ids: number[] = []
  if (bytes === null) return []
  let isCells = false
  readXml({ bytes, name: 'styles.xml', prefixes: SHEET_PREFIXES }, file, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') isCells = true
      else if (name === 'xf' && isCells) ids.push(Number(attributes.numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false
    },
  })
  return ids.map((id) => codes.get(id) ?? builtInFormat(id))
}
