import {
  countCharacters,
  formatNumber,
  narrativeText,
  readCell,
  type CellValue,
  type Finding,
  type Format,
  type Narrative,
} from '@gongkai/core'
import type { TypedCell } from './draft-session.ts'

/** A correction somebody may adopt. It exists only where something besides the broken rule speaks for it. */
export interface Repair {
  /** What it does, as its button says. */
  readonly label: string
  /** What speaks for it, in a sentence; empty where the cell itself says it. */
  readonly evidence: string
  readonly cells: readonly TypedCell[]
  /** A sentence to add to a section. */
  readonly sentence?: { readonly no: number; readonly text: string }
}

/** What repairs are read from. */
export interface RepairFacts {
  readonly format: Format
  readonly cells: readonly CellValue[]
  readonly narrativeOf: (no: number) => Narrative
  readonly previousYear: number | null
  readonly findings: readonly Finding[]
}

const NO_FEES = '本年度未收取信息处理费。'

/** The correction for a finding, or null where nothing but the rule itself is known: a number is never guessed. */
export function proposeRepair(finding: Finding, facts: RepairFacts): Repair | null {
  switch (finding.code) {
    case 'T3-01':
      return carriedOutByText(finding, facts)
    case 'NM-04':
      return digitsOnly(finding, facts)
    case 'NM-06':
      return zeroForSymbol(finding)
    case 'XY-01':
    case 'XY-02':
      return carriedFromLastYear(finding, facts)
    case 'CP-11':
      return noFees(facts)
    default:
      return null
  }
}

/**
 * The column balances when 结转下年度 takes the remainder. The remainder alone proves nothing: only where the text of the
 * report states the very total this would give does the correction rest on something.
 */
function carriedOutByText(
  { cells: ids, expected, actual }: Finding,
  { format, cells, findings }: RepairFacts,
): Repair | null {
  const id = ids.at(-1)
  const definition = format.cells[format.indexOf.get(id ?? '') ?? -1]
  if (definition === undefined || definition.computed || typeof expected !== 'number' || typeof actual !== 'number')
    return null
  const valueOf = (cellId: string) => cells[format.indexOf.get(cellId) ?? -1]?.value ?? 0
  const remainder = valueOf(definition.id) + expected - actual
  const total = valueOf('t3.carriedOut.total') + expected - actual
  const stated = findings.find(({ code }) => code === 'TX-03')?.params['t']
  if (remainder < 0 || Number(stated) !== total || definition.row.leaf.key !== 'carriedOut') return null
  return {
    label: `改为 ${remainder}`,
    evidence: `“四、结转下年度”改为 ${remainder}：正文写结转下年度 ${total} 件，改后表内也平。`,
    cells: [{ id: definition.id, raw: String(remainder) }],
  }
}

/** The number was recognised; only the words around it go. */
function digitsOnly({ cells: [id] }: Finding, { format, cells }: RepairFacts): Repair | null {
  const definition = id === undefined ? undefined : format.cells[format.indexOf.get(id) ?? -1]
  if (definition === undefined) return null
  const { value, marks } = readCell(definition.type, cells[definition.index]?.raw ?? '')
  if (value === null || marks.includes('tooLarge')) return null
  const digits = formatNumber(definition.type, value)
  return { label: `只留数字 ${digits}`, evidence: '', cells: [{ id: definition.id, raw: digits }] }
}

/** A dash or 无 was meant as "nothing happened"; whoever presses says so. */
function zeroForSymbol({ cells: [id] }: Finding): Repair | null {
  return id === undefined ? null : { label: '改为 0', evidence: '', cells: [{ id, raw: '0' }] }
}

/** 上年结转 repeats what last year's report carried out. */
function carriedFromLastYear({ cells, expected }: Finding, { format, previousYear }: RepairFacts): Repair | null {
  const typed = cells.filter((id) => format.cells[format.indexOf.get(id) ?? -1]?.computed === false)
  if (typeof expected !== 'number' || typed.length !== 1 || previousYear === null) return null
  return {
    label: `改为 ${expected}`,
    evidence: `${previousYear} 年报告的结转下年度是 ${expected} 件。`,
    cells: [{ id: typed[0]!, raw: String(expected) }],
  }
}

/** Only a report that collected no fee at all can say so. */
function noFees({ format, cells, narrativeOf }: RepairFacts): Repair | null {
  const fees = format.indexOf.get('t2.fees.amount')
  if (fees === undefined || cells[fees]?.value !== 0) return null
  const written = countCharacters(narrativeText(narrativeOf(6))) > 0
  return {
    label: `写入“${NO_FEES.slice(0, -1)}”`,
    evidence: written ? '' : '表二行政事业性收费为 0。',
    cells: [],
    sentence: { no: 6, text: NO_FEES },
  }
}
