import { computed, ref } from 'vue'
import { useShortcuts } from '../../layouts/shortcuts.ts'
import { optionsOf } from './cell-options.ts'
import type { ImportDesk } from './useImport.ts'

/** What the page can do with the chosen cell: write in it, and bring its place in the form into view. */
export interface CellPlaces {
  readonly write: () => void
  readonly bring: (cellId: string) => Promise<void>
}

/** The cell that is looked at, its choices under the digits, and the way to the next one that wants a word. */
export function useChosenCell(desk: ImportDesk, { write, bring }: CellPlaces) {
  const chosen = ref<string | null>(null)
  const line = computed(() => desk.lines.value.find(({ definition }) => definition.id === chosen.value) ?? null)
  const choice = computed(() => (chosen.value === null ? undefined : desk.choiceOf(chosen.value)))
  const options = computed(() => (line.value === null ? [] : optionsOf(line.value, choice.value)))

  async function goTo(cellId: string) {
    chosen.value = cellId
    await bring(cellId)
  }

  /** The next cell after the chosen one that is not certain, or on which file and draft disagree, round the form. */
  function goOn() {
    const list = desk.lines.value.filter(({ uncertain, undecided }) => uncertain || undecided)
    const from = line.value?.definition.index ?? -1
    const next = list.find(({ definition }) => definition.index > from) ?? list[0]
    if (next !== undefined) void goTo(next.definition.id)
  }

  function press(digit: number) {
    const option = options.value[digit - 1]
    if (chosen.value !== null && option !== undefined) desk.choose(chosen.value, option.choice)
  }

  useShortcuts('导入', [
    { key: 'F8', does: '到下一格要您定的', run: goOn },
    { key: 'F2', does: '改写选中的格', run: write },
    { key: '1 至 9', does: '选按钮上有这个数字的读法', run: () => undefined },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => ({
      ...{ key: String(digit), does: '', unlisted: true },
      run: () => press(digit),
    })),
  ])

  return { chosen, line, choice, options, goTo, goOn }
}
