import { readXml } from '../xml.ts'
import { SHEET_PREFIXES } from './namespaces.ts'
import { RichTextReader, type RichText } from './rich-text.ts'

/** The texts a workbook keeps once for all its cells. Throws like `readXml`. */
export function readSharedStrings(bytes: Uint8Array | null, file: string): readonly RichText[] {
  const texts: RichText[] = []
  if (bytes === null) return texts
  let reader = new RichTextReader()
  readXml({ bytes, name: 'sharedStrings.xml', prefixes: SHEET_PREFIXES }, file, {
    open: (name, attributes) => {
      if (name === 'si') reader = new RichTextReader()
      else reader.open(name, attributes)
    },
    close: (name) => {
      if (name === 'si') texts.push(reader.result())
      else reader.close(name)
    },
    text: (part) => reader.add(part),
  })
  return texts
}
