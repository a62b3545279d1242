import type { ListMark } from './blocks.ts'
import type { ListDefinition, ListLevel } from './list-definition.ts'
import { formatListNumber } from './number-formats.ts'

/** Signs of fonts that are pictures, in the range where no other font has characters. */
const PICTURE_SIGN = /[\uf000-\uf0ff]/g

/** Counts the numbered paragraphs of a document in their order, as Word does. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, ListDefinition>
  readonly #counts = new Map<string, Map<number, number>>()
  readonly #restarted = new Set<string>()

  constructor(lists: ReadonlyMap<string, ListDefinition>) {
    this.#lists = lists
  }

  /** Level of a list at which paragraphs of a style stand; 0 when the list names none. */
  levelOf(numId: string, style: string | null): number {
    for (const [index, level] of this.#lists.get(numId)?.levels ?? []) if (level.style === style) return index
    return 0
  }

  /** Mark of the next paragraph of a list at a level; null when the list has no such level or prints nothing. */
  next(numId: string, level: number): ListMark | null {
    const list = this.#lists.get(numId)
    const own = list?.levels.get(level)
    if (!list || !own) return null
    const number = this.#count(numId, list, level, own)
    const key = `${numId}:${level}`
    if (own.format === 'bullet') return { key, kind: 'bullet', number, label: '' }
    const label = this.#label(list, own).replace(PICTURE_SIGN, '')
    if (label === '') return null
    const isPlain = own.format === 'decimal' && own.text === `%${level + 1}.`
    return { key, kind: isPlain ? 'plain' : 'styled', number, label }
  }

  #count(numId: string, { counter, levels, restarts }: ListDefinition, level: number, own: ListLevel): number {
    let counts = this.#counts.get(counter)
    if (!counts) this.#counts.set(counter, (counts = new Map()))
    const restart = restarts.get(level)
    const key = `${numId}:${level}`
    const beginsAnew = restart !== undefined && !this.#restarted.has(key)
    if (beginsAnew) this.#restarted.add(key)
    const before = beginsAnew ? undefined : counts.get(level)
    const number = before === undefined ? (restart ?? own.start) : before + 1
    counts.set(level, number)
    for (const [deeper, { restart: after }] of levels)
      if (deeper > level && (after === null || level < after)) counts.delete(deeper)
    return number
  }

  #label({ counter, levels }: ListDefinition, { text, isLegal }: ListLevel): string {
    const counts = this.#counts.get(counter)
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = levels.get(Number(digit) - 1)
      const number = counts?.get(Number(digit) - 1) ?? level?.start ?? 1
      return formatListNumber(isLegal ? 'decimal' : (level?.format ?? 'decimal'), number)
    })
  }
}
