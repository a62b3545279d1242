import type { PDFPageProxy } from 'pdfjs-dist'
import type { Instructions } from './instructions.ts'
import { PLAIN_FONT, type PlacedFont } from './trace-text.ts'

/** Properties of the library's fonts that matter here; one that could not be loaded is a text instead. */
interface LoadedFont {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
}

function toPlacedFont(loaded: unknown): PlacedFont {
  if (typeof loaded !== 'object' || loaded === null) return PLAIN_FONT
  const { vertical, fontMatrix, defaultVMetrics } = loaded as LoadedFont
  return { vertical: vertical === true, unit: fontMatrix?.[0] || PLAIN_FONT.unit, verticalMetrics: defaultVMetrics }
}

/** Names of the fonts that are set anywhere in the instructions. */
function fontNames({ names, codes, operands }: Instructions): Set<string> {
  const found = new Set<string>()
  const add = (name: unknown) => typeof name === 'string' && found.add(name)
  codes.forEach((code, index) => {
    const given = operands[index] as readonly unknown[] | null
    if (code === names.setFont) add(given?.[0])
    else if (code === names.setGState && Array.isArray(given?.[0]))
      for (const [key, value] of given[0] as [string, unknown][])
        if (key === 'Font' && Array.isArray(value)) add(value[0])
  })
  return found
}

/** The fonts of a page by the name its instructions use. */
export async function fontsOf(
  page: PDFPageProxy,
  instructions: Instructions,
): Promise<ReadonlyMap<string, PlacedFont>> {
  const loading = [...fontNames(instructions)].map(
    (name) =>
      new Promise<[string, PlacedFont]>((resolve) => {
        page.commonObjs.get(name, (font: unknown) => resolve([name, toPlacedFont(font)]))
      }),
  )
  return new Map(await Promise.all(loading))
}
