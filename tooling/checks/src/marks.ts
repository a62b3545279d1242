/** One thing that may not stay in a source file. */
export interface Mark {
  readonly name: string
  readonly pattern: RegExp
}

// The patterns are written so that none of them finds itself in this file.
/** What a finished file does not contain. */
export const marks: readonly Mark[] = [
  { name: 'an open point; write an issue instead', pattern: /\b(TOD[O]|FIXM[E]|HAC[K]|XX[X])\b/ },
  { name: 'a test that runs alone or not at all', pattern: /\b(it|test|describe)\.(onl[y]|ski[p]|tod[o])\b/ },
  { name: 'a silenced compiler', pattern: /@ts-(ignor[e]|nochec[k])/ },
  { name: 'a silenced linter', pattern: /(eslin[t]|prettie[r])-(disable|ignore)/ },
  { name: 'a silenced type', pattern: /\bas an[y]\b/ },
  {
    name: 'a path of one machine',
    pattern: /(^|[\s'"`(=:])(\/(home|Users|root|work|tmp|mnt)\/[\w.-]|[A-Z]:\\+Users\\)/,
  },
]

/** Every mark in one text, as "file:line name". */
export function findMarks(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = marks.filter((mark) => mark.pattern.test(line))
    return found.map((mark) => `${file}:${index + 1} ${mark.name}`)
  })
}
