const sections = ['Context', 'Decision', 'Consequences', 'What we gave up']

/** Sentences about decision records that are misnumbered or lack a section. Takes file name → text. */
export function decisionFaults(records: Readonly<Record<string, string>>): string[] {
  return Object.entries(records)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([name, text], index) => {
      const number = String(index + 1).padStart(4, '0')
      const misnumbered = name.startsWith(`${number}-`) ? [] : [`${name} should carry the number ${number}`]
      const missing = sections.filter((section) => !text.includes(`\n## ${section}\n`))
      return [...misnumbered, ...missing.map((section) => `${name} lacks the section "${section}"`)]
    })
}
