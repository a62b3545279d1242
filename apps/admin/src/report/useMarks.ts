import { computed, ref, type ComputedRef } from 'vue'
import type { Format } from '@gongkai/core'
import { cellTitle } from '@gongkai/ui'
import type { InputOf } from '../client/procedures.ts'
import { SECTION_NUMERALS } from './texts.zh-cn.ts'

/** A place somebody wants changed, with what is to be done there. */
export interface PlacedMark {
  readonly key: string
  readonly cellId?: string
  readonly section?: number
  readonly title: string
  text: string
}

/** Places marked while reading a report, to be sent back with it. */
export type Marks = ReturnType<typeof useMarks>

/** Starts with no place marked. */
export function useMarks(format: ComputedRef<Format>) {
  const list = ref<PlacedMark[]>([])
  const has = (key: string) => list.value.some((mark) => mark.key === key)
  const remove = (key: string) => (list.value = list.value.filter((mark) => mark.key !== key))

  function toggleCell(cellId: string) {
    const definition = format.value.cells[format.value.indexOf.get(cellId) ?? -1]
    if (definition === undefined) return
    if (has(cellId)) remove(cellId)
    else list.value = [...list.value, { key: cellId, cellId, title: cellTitle(definition), text: '' }]
  }

  function addSection(section: number) {
    const key = `section-${section}`
    if (!has(key)) list.value = [...list.value, { key, section, title: `第${SECTION_NUMERALS[section]}部分`, text: '' }]
  }

  return {
    list,
    remove,
    clear: () => (list.value = []),
    toggleCell,
    addSection,
    cells: computed(() => new Set(list.value.flatMap(({ cellId }) => cellId ?? []))),
    /** Marks without words, which nobody could act on. */
    wordless: computed(() => list.value.filter(({ text }) => text.trim() === '')),
    toInput: (): NonNullable<InputOf<'approval.move'>['marks']> =>
      list.value.map(({ cellId, section, text }) => ({
        ...(cellId === undefined ? {} : { cellId }),
        ...(section === undefined ? {} : { section }),
        text: text.trim(),
      })),
  }
}
