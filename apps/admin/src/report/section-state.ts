import {
  countCharacters,
  narrativeText,
  type CellValue,
  type Finding,
  type Format,
  type Narrative,
} from '@gongkai/core'
import { kindOf, type StateKind } from '@gongkai/ui'

/** How far one section is, as a shape and a few words. */
export interface SectionState {
  readonly no: number
  readonly title: string
  readonly kind: StateKind
  readonly words: string
}

/** What the states of sections are read from. */
export interface SectionFacts {
  readonly format: Format
  readonly cells: readonly CellValue[]
  readonly findings: readonly Finding[]
  readonly explained: ReadonlySet<string>
  readonly narrativeOf: (no: number) => Narrative
}

/** The rule that names a blank cell; blanks are counted per table, not listed one by one. */
export const BLANK_CELL = 'NM-05'

/** The six sections with their states, in order. */
export function sectionStates(facts: SectionFacts): SectionState[] {
  return facts.format.sections.map(({ no, title, kind }) => {
    const trouble = troubleIn(facts, no)
    const calm = kind === 'table' ? tableState(facts, no) : textState(facts.narrativeOf(no))
    return { no, title, ...(trouble ?? calm) }
  })
}

type Words = Pick<SectionState, 'kind' | 'words'>

function troubleIn({ format, findings, explained }: SectionFacts, no: number): Words | null {
  const kinds = findings
    .filter((finding) => finding.code !== BLANK_CELL && sectionsOf(format, finding).includes(no))
    .map((finding) => kindOf(finding, explained))
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  if (count('error') > 0) return { kind: 'error', words: `${count('error')} 处须改` }
  if (count('warning') > 0) return { kind: 'warning', words: `${count('warning')} 处要说明` }
  return null
}

/** Sections a finding is about: those it names and those its cells stand in. */
export function sectionsOf(format: Format, finding: Finding): number[] {
  const ofCells = finding.cells.flatMap((id) => {
    const table = format.tables.find((candidate) => id.startsWith(`${candidate.id}.`))
    return table === undefined ? [] : [table.section]
  })
  return [...new Set([...finding.sections, ...ofCells])]
}

const ABOUT_PREFACE = ['CP-04', 'CP-12']

/** Where before the first section a finding belongs: to the title, to the words below it, or null when to neither. */
export function frontPlace({ code, variant }: Finding): 'title' | 'preface' | null {
  if (code === 'CP-05') return 'title'
  return variant === 'preface' || ABOUT_PREFACE.includes(code) ? 'preface' : null
}

function tableState({ format, cells }: SectionFacts, no: number): Words {
  const table = format.tables.find(({ section }) => section === no)
  const mine = format.cells.filter((cell) => cell.table === table?.id && !cell.computed)
  const blank = mine.filter(({ index }) => cells[index]?.semantic === 'empty').length
  if (blank === mine.length) return { kind: 'untouched', words: '还没填' }
  return blank > 0 ? { kind: 'draft', words: `${blank} 格空着` } : { kind: 'good', words: `${mine.length} 格齐` }
}

function textState(narrative: Narrative): Words {
  const characters = countCharacters(narrativeText(narrative))
  return characters === 0 ? { kind: 'untouched', words: '还没写' } : { kind: 'good', words: `写了 ${characters} 字` }
}
