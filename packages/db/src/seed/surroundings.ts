import {
  cellFromNumber,
  cellsInOrder,
  divisionLevel,
  getFormat,
  narrativeText,
  NO_SURROUNDINGS,
  type FilingFacts,
  type OrganFacts,
  type PreviousFacts,
  type ReportContent,
  type Surroundings,
} from '@gongkai/core'
import type { DemoOrgan } from './organs.ts'

/** What the rules know of an organ. */
export function organFacts(organ: DemoOrgan): OrganFacts {
  return {
    fullName: organ.fullName,
    level: divisionLevel(organ.divisionCode),
    kind: organ.kind,
    mayMakeRegulations: organ.mayMakeRegulations,
    enforces: organ.enforces,
    aliases: [organ.shortName, ...organ.aliases],
  }
}

/** Words of the six sections. */
export function wordsOf(content: ReportContent): string {
  return content.sections.map(({ narrative }) => narrativeText(narrative)).join('\n')
}

/** Last year for the rules: the one report, or the sum of those of the predecessors. Null when there is none. */
export function previousFacts(contents: readonly ReportContent[]): PreviousFacts | null {
  const [first] = contents
  if (!first) return null
  const format = getFormat(first.format)
  const all = contents.map((content) => cellsInOrder(format, content.cells))
  const cells = format.cells.map((cell, index) =>
    contents.length === 1
      ? all[0]![index]!
      : cellFromNumber(
          cell.type,
          all.reduce((sum, one) => sum + (one[index]!.value ?? 0), 0),
        ),
  )
  return { format, reportingYear: first.reportingYear, cells, text: contents.map(wordsOf).join('\n') }
}

/** Everything around one report. */
export function surroundingsOf(organ: DemoOrgan, previous: PreviousFacts | null, filing: FilingFacts): Surroundings {
  return { ...NO_SURROUNDINGS, organ: organFacts(organ), previous, filing }
}
