import { tableAfterHeading } from './markdown-table.ts'

/** One notion of the glossary. */
export interface Notion {
  readonly chinese: string
  /** The names we use. */
  readonly identifiers: readonly string[]
  /** Names of other notions that must not be used for this one. */
  readonly not: readonly string[]
}

/** Reads the table "Notions" of docs/glossary.md. */
export function readGlossary(markdown: string): Notion[] {
  return tableAfterHeading(markdown, 'Notions').map(([chinese = '', identifiers = '', not = '']) => ({
    chinese,
    identifiers: quoted(identifiers),
    not: quoted(not),
  }))
}

/** Sentences about rows that lack a half, or say the same notion twice. */
export function brokenRows(notions: readonly Notion[]): string[] {
  const incomplete = notions
    .filter((notion) => !/\p{Script=Han}/u.test(notion.chinese) || notion.identifiers.length === 0)
    .map((notion) => `"${notion.chinese}" needs a Chinese term and an identifier`)
  return [
    ...incomplete,
    ...repeated(notions.map((notion) => notion.chinese)),
    ...repeated(notions.flatMap((n) => n.identifiers)),
  ]
}

/** The exported names the glossary refuses, as "name: say … instead". Capital and plural forms count as the same name. */
export function refusedNames(names: readonly string[], notions: readonly Notion[]): string[] {
  const refused = new Map(notions.flatMap((notion) => notion.not.map((name) => [name.toLowerCase(), notion] as const)))
  return names.flatMap((name) => {
    const notion = refused.get(name.toLowerCase()) ?? refused.get(name.toLowerCase().replace(/s$/, ''))
    return notion === undefined ? [] : [`${name}: say ${notion.identifiers.join(' or ')} for ${notion.chinese}`]
  })
}

function repeated(values: readonly string[]): string[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `"${value}" stands in two rows`)
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
}
