import type { Choice } from './import-state.ts'

/** Which of two texts of a section counts. */
export type SectionChoice = 'file' | 'leave'

/** What a person has decided about an import so far. */
export interface ImportChoices {
  readonly cells: readonly (readonly [string, Choice])[]
  readonly sections: readonly (readonly [number, SectionChoice])[]
}

/** Keeps decisions beyond a reload or a closed window, until they are in the draft. */
export interface ChoiceStore {
  readonly read: () => ImportChoices
  readonly write: (choices: ImportChoices) => void
}

/** Decisions of one person on one import, in the browser's own storage. Without storage they last as long as the page. */
export function createChoiceStore(storage: Storage | null, personId: string, importId: string): ChoiceStore {
  const key = `gongkai.import.${personId}.${importId}`
  return {
    read: () => parseChoices(storage?.getItem(key) ?? null),
    write(choices) {
      if (choices.cells.length === 0 && choices.sections.length === 0) storage?.removeItem(key)
      else keepIfRoom(storage, key, JSON.stringify(choices))
    },
  }
}

/** A full storage, or one the browser has locked meanwhile, is like none: the decisions last as long as the page. */
function keepIfRoom(storage: Storage | null, key: string, text: string): void {
  try {
    storage?.setItem(key, text)
  } catch (full) {
    if (!(full instanceof DOMException)) throw full
  }
}

/** Storage written by an older version, or by hand, is not trusted: an entry that does not fit is left out. */
function parseChoices(text: string | null): ImportChoices {
  const read = text === null ? null : parseJson(text)
  const list = (name: string): unknown[] => {
    const entries: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, name) : []
    return Array.isArray(entries) ? entries : []
  }
  return { cells: list('cells').filter(isCellEntry), sections: list('sections').filter(isSectionEntry) }
}

function isCellEntry(entry: unknown): entry is [string, Choice] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false
  const choice: unknown = entry[1]
  if (typeof choice !== 'object' || choice === null || !('kind' in choice)) return false
  if (choice.kind === 'text') return 'raw' in choice && typeof choice.raw === 'string'
  return choice.kind === 'file' || choice.kind === 'leave'
}

function isSectionEntry(entry: unknown): entry is [number, SectionChoice] {
  return Array.isArray(entry) && typeof entry[0] === 'number' && (entry[1] === 'file' || entry[1] === 'leave')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null
    throw notJson
  }
}
