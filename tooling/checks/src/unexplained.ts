import { type ExportedName, exportedNames } from './workspace/exported-names.ts'

// What goes in and out of a procedure is named after it; a sentence would only repeat the name.
const procedureShape = /^packages\/core\/src\/exchange\/.*#\w+(Input|Output)$/

/**
 * The exported names of a file that no doc comment explains, as "file:line name".
 * A schema and its type share one sentence; so do declarations that follow each other without a blank line.
 */
export function unexplained(file: string, text: string): string[] {
  const exported = exportedNames(file, text)
  const explained = new Set<string>()
  let previous: ExportedName | undefined
  for (const each of exported) {
    const inGroup = previous !== undefined && explained.has(previous.name) && each.line <= previous.lastLine + 1
    if (each.documented || inGroup) explained.add(each.name)
    previous = each
  }
  const silent = exported.filter(({ name }) => !explained.has(name) && !procedureShape.test(`${file}#${name}`))
  return silent.map(({ name, line }) => `${file}:${line} ${name}`)
}
