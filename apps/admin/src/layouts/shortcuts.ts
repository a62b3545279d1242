import { onBeforeUnmount, onMounted, reactive, ref } from 'vue'

/** One key and what it does on this page. Keys are single characters, or names such as `F8`. */
export interface Shortcut {
  readonly key: string
  readonly does: string
  readonly run: () => void
  /** Left out of the overview: another line there speaks for it. */
  readonly unlisted?: boolean
}

/** Shortcuts of one part of the page, as the overview lists them. */
export interface ShortcutGroup {
  readonly name: string
  readonly shortcuts: readonly Shortcut[]
}

/** Groups in force now, the innermost last. */
export const shortcutGroups = reactive<ShortcutGroup[]>([])

/** True while the overview of keys is open. */
export const overviewOpen = ref(false)

const SWITCH = 'gongkai.singleKeys'
/** Single-letter keys can be switched off: they get in the way of speech input (WCAG 2.1.4). */
export const singleKeys = ref(readSwitch())

/** Remembers whether single-letter keys act. */
export function switchSingleKeys(on: boolean): void {
  singleKeys.value = on
  localStorage.setItem(SWITCH, on ? 'on' : 'off')
}

function readSwitch(): boolean {
  return typeof localStorage === 'undefined' || localStorage.getItem(SWITCH) !== 'off'
}

/** Puts a group of keys in force while the calling component is on the page. */
export function useShortcuts(name: string, shortcuts: readonly Shortcut[]): void {
  const group: ShortcutGroup = { name, shortcuts }
  onMounted(() => shortcutGroups.push(group))
  onBeforeUnmount(() => {
    const index = shortcutGroups.findIndex((known) => known.shortcuts === shortcuts)
    if (index >= 0) shortcutGroups.splice(index, 1)
  })
}

/** Listens for keys on a page; returns how to stop. Nothing happens while somebody writes or a dialog is open. */
export function listenForShortcuts(target: Document): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    // Function keys write nothing, so they act in a cell too.
    if (isWriting(event.target) && !/^F\d{1,2}$/.test(event.key)) return
    if (target.querySelector('dialog[open]') !== null) return
    if (event.key === '?') {
      event.preventDefault()
      overviewOpen.value = true
      return
    }
    if (event.key.length === 1 && !singleKeys.value) return
    const found = shortcutGroups
      .toReversed()
      .flatMap((group) => group.shortcuts)
      .find(({ key }) => sameKey(key, event.key))
    if (found === undefined) return
    event.preventDefault()
    found.run()
  }
  target.addEventListener('keydown', listen)
  return () => target.removeEventListener('keydown', listen)
}

function sameKey(key: string, pressed: string): boolean {
  return key.toLowerCase() === pressed.toLowerCase()
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
}
