import { builtInFormat } from '../sheets/builtin-formats.ts'
import { readXml, type XmlAttributes } from '../xml.ts'
import { SHEET_PREFIXES } from './namespaces.ts'

/** What the style of a cell says that matters for reading. */
export interface CellStyle {
  /** Its number format. */
  readonly format: string
  /** True where a line goes through what stands in it: nobody reads that. */
  readonly isCrossedOut: boolean
}

/** True unless a property that stands there is switched off. */
export const isOn = ({ val }: XmlAttributes) => val !== '0' && val !== 'false'

/** The styles of the cells of a workbook, by their position. Throws like `readXml`. */
export function readCellStyles(bytes: Uint8Array | null, file: string): readonly CellStyle[] {
  const codes = new Map<number, string>()
  const crossedOut: boolean[] = []
  const styles: { format: number; font: number }[] = []
  if (bytes === null) return []
  let list = ''
  readXml({ bytes, name: 'styles.xml', prefixes: SHEET_PREFIXES }, file, {
    open: (name, attributes) => {
      if (name === 'fonts' || name === 'cellXfs') list = name
      else if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'font' && list === 'fonts') crossedOut.push(false)
      else if (name === 'strike' && list === 'fonts') crossedOut[crossedOut.length - 1] = isOn(attributes)
      else if (name === 'xf' && list === 'cellXfs')
        styles.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) })
    },
    close: (name) => {
      if (name === list) list = ''
    },
  })
  return styles.map(({ format, font }) => ({
    format: codes.get(format) ?? builtInFormat(format),
    isCrossedOut: crossedOut[font] ?? false,
  }))
}
