/** The set from before if nothing in it changed, so that what is drawn from it is not drawn again. */
export function keepSet<T>(next: Set<T>, before: ReadonlySet<T> | undefined): ReadonlySet<T> {
  return before !== undefined && before.size === next.size && [...next].every((item) => before.has(item))
    ? before
    : next
}

/** The list from before if it holds the very same items. */
export function keepList<T>(next: readonly T[], before: readonly T[] | undefined): readonly T[] {
  return before !== undefined && before.length === next.length && next.every((item, index) => item === before[index])
    ? before
    : next
}
