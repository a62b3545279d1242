/** The three questions every package README answers, as headings. */
export const questions = ['What belongs here', 'What never does', 'Where to start'] as const

const longestPage = 60

/** Sentences about what a package README lacks. `exists` answers for a path relative to the package. */
export function readmeFaults(text: string | undefined, exists: (path: string) => boolean): string[] {
  if (text === undefined) return ['has no README.md']
  const headings = text.split('\n').filter((line) => line.startsWith('## '))
  const missing = questions
    .filter((question) => !headings.includes(`## ${question}`))
    .map((question) => `does not say "${question}"`)
  const tooLong = text.split('\n').length > longestPage ? ['is longer than a page'] : []
  return [...missing, ...tooLong, ...deadPaths(text, exists)]
}

function deadPaths(text: string, exists: (path: string) => boolean): string[] {
  const paths = [...text.matchAll(/`((?:src|bin)\/[^`*<>]*)`/g)].map((match) => match[1] ?? '')
  return paths.filter((path) => !exists(path)).map((path) => `points to ${path}, which is not there`)
}
