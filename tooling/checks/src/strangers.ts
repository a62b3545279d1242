/** The root entries among these files that the list does not know. */
export function strangers(files: readonly string[], known: readonly string[]): string[] {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? file))
  return [...entries].filter((entry) => !known.includes(entry)).sort()
}
