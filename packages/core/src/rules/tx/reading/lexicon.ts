import type { Format } from '../../../definition/define-format.ts'
import { outcomeGroupsOf } from '../../../definition/outcome-groups.ts'
import { stripMarks } from './line.ts'
import type { Role } from './role.ts'
import { WORDS } from './words.zh-cn.ts'

/** What a word means: its role and, for names of the form, which one. */
export interface Meaning {
  readonly role: Role
  readonly id: string
}

/** A letter of a word and what may follow it. */
export interface Letter {
  readonly next: Map<number, Letter>
  meaning: Meaning | null
}

/** First letters of all words, by character code: most characters of a text begin no word, and that is known at once. */
export type Lexicon = readonly (Letter | undefined)[]

const known = new WeakMap<Format, Lexicon>()

/** Ends a list of examples: not the last of them is counted but what stands behind it. */
export const AND_SO_ON = '等'
/** Joins what a number counts to the words that say which. */
export const OF = '的'
/** 申请 without 公开: which law it is made under the words around it must say. */
export const BARE = 'bare'
const PARTICLES: ReadonlySet<string> = new Set([AND_SO_ON, OF])

const newLetter = (): Letter => ({ next: new Map(), meaning: null })

function put(lexicon: (Letter | undefined)[], word: string, meaning: Meaning): void {
  let letter = (lexicon[word.charCodeAt(0)] ??= newLetter())
  for (let place = 1; place < word.length; place++) {
    const code = word.charCodeAt(place)
    let next = letter.next.get(code)
    if (!next) letter.next.set(code, (next = newLetter()))
    letter = next
  }
  letter.meaning = meaning
}

function idOf(role: Role, word: string): string {
  if (role === 'application' && !/公开|依申请/.test(word)) return BARE
  return PARTICLES.has(word) ? word : ''
}

/** Names of a line: its label without numbering and remark, and how texts speak of it. */
function namesOf(format: Format, label: string): string[] {
  const plain = label.replace(/^(?:\d+\.|（[一二三四五六七]）)/, '').replace(/（.*$/, '')
  return [plain, plain.replace(/^属于/, ''), ...(format.hints.spoken[label] ?? [])].map(stripMarks)
}

/** Every class of applicants of table 3, and every group of classes, by label, with its columns. */
export function applicantsOf(format: Format): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>()
  for (const { row, column } of format.cells) {
    if (row.key !== 'newReceived' || column.leaf.sumOf) continue
    const labels = [column.leaf.label, ...column.groups.slice(1).map((group) => group.label)]
    for (const label of labels) classes.set(label, [...(classes.get(label) ?? []), column.key])
  }
  return classes
}

/** Anybody at all: 公民、法人和其他组织 in its many spellings. */
function everybody(legalPersons: readonly string[]): string[] {
  const first = ['公民', '个人', '自然人', '公民个人', '任何公民', '任何个人']
  return first.flatMap((one) =>
    ['、', '和', '或', ''].flatMap((mark) => legalPersons.map((other) => `${one}${mark}${other}`)),
  )
}

/** Characters of the basic plane, so that the list of first letters is a plain array without holes. */
const CODES = 0x1_0000

function build(format: Format): Lexicon {
  const root = new Array<Letter | undefined>(CODES).fill(undefined)
  for (const { role, words } of WORDS) for (const word of words) put(root, word, { role, id: idOf(role, word) })
  for (const [label, columns] of applicantsOf(format)) {
    // 其他 alone names anything; the form's column 其他 is never meant by it in running text.
    const names = namesOf(format, label).filter((name) => name !== '其他')
    for (const name of names) put(root, name, { role: 'applicant', id: label })
    if (columns.length > 1) for (const name of everybody(names)) put(root, name, { role: 'public', id: '' })
  }
  for (const group of outcomeGroupsOf(format)) {
    for (const row of group.rows.length > 1 ? group.rows : []) {
      const { label } = format.cells[format.indexOf.get(`t3.${row}.total`)!]!.row.leaf
      for (const name of namesOf(format, label)) if (name !== '其他') put(root, name, { role: 'row', id: row })
    }
    for (const name of [group.name, ...(format.hints.spoken[group.name] ?? [])])
      put(root, name, { role: 'outcome', id: group.id })
  }
  return root
}

/** The words of a format's reports, letter by letter: those of everyday and the names on the form. Built once. */
export function lexiconOf(format: Format): Lexicon {
  let lexicon = known.get(format)
  if (!lexicon) known.set(format, (lexicon = build(format)))
  return lexicon
}
