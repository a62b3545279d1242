import { computed, nextTick, ref, type Ref } from 'vue'
import type { Finding, Format, TextPlace } from '@gongkai/core'
import { findingElementId } from '@gongkai/ui'
import { cellToMend, type BlankCells } from '../../report/finding-order.ts'
import { frontPlace } from '../../report/section-state.ts'
import { keepSet } from '../../report/keep-same.ts'

/** How the page goes to a place in the report. */
export interface Places {
  readonly goToCell: (cellId: string) => void
  readonly goToSection: (no: number) => void
  /** To some words of a section, or of what stands before the first one. */
  readonly goToWords: (place: TextPlace) => void
  /** To what stands before the first section. */
  readonly goToFront: (place: 'title' | 'preface') => void
}

/**
 * Goes where a finding is mended; false when it is about no place of the report. Words that contradict a cell are gone to
 * first: the table is added up, the sentence was written by hand.
 */
function goTo(format: Format, finding: Finding, places: Places): boolean {
  const [words] = finding.places
  const cell = cellToMend(format, finding)
  const front = frontPlace(finding)
  if (words) places.goToWords(words)
  else if (cell !== null) places.goToCell(cell)
  else if (finding.sections[0] !== undefined) places.goToSection(finding.sections[0])
  else if (front !== null) places.goToFront(front)
  else return false
  return true
}

/** Which finding one is at, and the way from one to the next: after the findings the blank cells, then from the start. */
export function useFindingCursor(
  format: Format,
  findings: Ref<readonly Finding[]>,
  blanks: Ref<readonly BlankCells[]>,
  places: Places,
) {
  const current = ref<string | null>(null)
  const finding = computed(() => findings.value.find(({ key }) => key === current.value) ?? null)
  const lit = computed((before?: ReadonlySet<string>) => keepSet(new Set(finding.value?.cells ?? []), before))

  const marked = computed(() => finding.value?.places ?? [])

  async function show(next: Finding): Promise<HTMLElement | null> {
    current.value = next.key
    await nextTick()
    const listed = document.getElementById(findingElementId(next.key))
    listed?.scrollIntoView?.({ block: 'nearest' })
    return listed
  }

  async function jump(next: Finding) {
    // The list first: where list and report share one page, as on a phone, the last one brought into view is what is seen.
    const listed = await show(next)
    // What is about no place of the report, such as the day it is due, is dealt with where it is listed.
    if (!goTo(format, next, places)) listed?.focus()
  }

  /** The next finding after the current one; the first when none is. */
  function jumpToNext() {
    const open = findings.value.filter(({ severity }) => severity !== 'info')
    const list = open.length > 0 ? open : findings.value
    const next = list[list.findIndex(({ key }) => key === current.value) + 1]
    if (next !== undefined) void jump(next)
    else if (blanks.value[0] !== undefined) {
      current.value = null
      places.goToCell(blanks.value[0].cells[0]!)
    } else if (list[0] !== undefined) void jump(list[0])
  }

  /** Coming to a cell lights what is said about it. */
  function comeTo(cellId: string) {
    if (finding.value?.cells.includes(cellId)) return
    const about = findings.value.find(({ cells }) => cells.includes(cellId))
    if (about === undefined) current.value = null
    else void show(about)
  }

  return { current, finding, lit, marked, jump, jumpToNext, comeTo }
}
