import type { Recognised } from '../recognise/recognise.ts'
import type { CleanLine } from '../transforms/clean-document.ts'

/** What a document shows apart from its statutory tables, as printed: its title, and the lines of its sections, 0 for the preface. */
export interface ShownWords {
  readonly title: readonly string[]
  readonly sections: ReadonlyMap<number, readonly string[]>
}

const printedText = ({ source }: CleanLine) => source.cells.map(({ text }) => text).join('')

/** The words of a document by section, before any clean-up and with everything a reader sees. */
export function shownWords(lines: readonly CleanLine[], recognised: Recognised): ShownWords {
  const { sections: headings, title, tables } = recognised
  const ofTables = new Set(tables.flatMap(({ used, tokens }) => [...used].map((index) => tokens[index]!.line)))
  const textsBetween = (from: number, to: number | undefined) =>
    lines
      .slice(from, to)
      .filter((line) => !ofTables.has(line))
      .map(printedText)
      .filter((text) => text.trim() !== '')
  return {
    title: title && title.from >= 0 ? lines.slice(title.from, title.to + 1).map(printedText) : [],
    sections: new Map([
      [0, textsBetween((title?.to ?? -1) + 1, headings[0]?.line)],
      ...headings.map(({ no, line }, index): [number, string[]] => [
        no,
        textsBetween(line + 1, headings[index + 1]?.line),
      ]),
    ]),
  }
}
