import { newCommandId } from '../../client/command-id.ts'
import type { StoredCell, StoredSection } from '../../report/report-view.ts'
import type { PendingCell, PendingSection, PendingStore, PendingWork } from './pending-store.ts'

/** What waits to be saved. Everything goes into the store first, so that nothing is lost with the page. */
export type PendingQueue = ReturnType<typeof createPendingQueue>
type Batch = NonNullable<PendingWork['sending']>

const LARGEST_BATCH = 250

/** A queue that begins with what the store still holds. */
export function createPendingQueue(store: PendingStore) {
  const restored = store.read()
  const cells = new Map(restored.cells.map((cell) => [cell.id, cell]))
  const sections = new Map(restored.sections.map((section) => [section.no, section]))
  /** Cells the server refused for what is in them. They wait for another hand and stay in the store till then. */
  const aside = new Map<string, PendingCell>()
  let sending = restored.sending
  let oneByOne = false

  const keep = () =>
    store.write({ cells: [...cells.values(), ...aside.values()], sections: [...sections.values()], sending })
  const sent = () => sending?.changes ?? []

  return {
    restored,
    size: () => new Set([...cells.keys(), ...sent().map(({ id }) => id)]).size + sections.size,
    holds: (id: string) => cells.has(id) || sent().some((change) => change.id === id),
    hasCells: () => sending !== null || cells.size > 0,
    /** What was typed last into a cell and is not with the server. */
    textOf: (id: string) => cells.get(id)?.raw ?? sent().find((change) => change.id === id)?.raw ?? aside.get(id)?.raw,
    /** How many cells the server refused and nobody has changed since. */
    refused: () => aside.size,
    nextSection: (): PendingSection | undefined => sections.values().next().value,
    addCells(changes: readonly PendingCell[]) {
      for (const change of changes) {
        cells.set(change.id, { ...change, basedOn: cells.get(change.id)?.basedOn ?? change.basedOn })
        aside.delete(change.id)
      }
      keep()
    },
    addSection(section: PendingSection) {
      sections.set(section.no, { ...section, basedOn: sections.get(section.no)?.basedOn ?? section.basedOn })
      keep()
    },
    /** The batch on its way: the one without an answer under its old number, or a new one. */
    nextBatch(): Batch {
      if (sending === null) {
        const changes = [...cells.values()].slice(0, oneByOne ? 1 : LARGEST_BATCH)
        for (const { id } of changes) cells.delete(id)
        sending = { commandId: newCommandId(), changes }
        keep()
      }
      return sending
    },
    /**
     * The server will not have this batch because of something in it. Its cells go one by one from here on, so that one
     * that cannot be saved keeps no other from being saved; alone, it is laid aside.
     */
    refuseBatch() {
      const changes = sent()
      const place = changes.length > 1 ? cells : aside
      for (const change of changes) if (!cells.has(change.id)) place.set(change.id, change)
      oneByOne = changes.length > 1 || oneByOne
      sending = null
      keep()
    },
    /** The server has answered: what was typed meanwhile now rests on the saved revision; what is in dispute waits no more. */
    settleBatch(saved: readonly StoredCell[], disputed: readonly string[]) {
      sending = null
      for (const { id, revision } of saved) {
        const newer = cells.get(id)
        if (newer !== undefined) cells.set(id, { ...newer, basedOn: revision })
      }
      for (const id of disputed) cells.delete(id)
      oneByOne &&= cells.size > 0
      keep()
    },
    /** The same for a section; answers what was written last. */
    settleSection(section: PendingSection, saved: StoredSection | null): PendingSection {
      const latest = sections.get(section.no) ?? section
      if (saved !== null && latest !== section) sections.set(section.no, { ...latest, basedOn: saved.revision })
      else sections.delete(section.no)
      keep()
      return latest
    },
  }
}
