/** What the reader chose; `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'gongkai.theme'

/** The theme in force, as the root element carries it. */
export function readTheme(): Theme {
  const set = document.documentElement.dataset.theme
  return set === 'light' || set === 'dark' ? set : 'system'
}

/** Puts the theme chosen earlier on the root element; without one the system's stays. Call once when the page starts. */
export function applySavedTheme() {
  const saved = storage()?.getItem(KEY)
  if (saved === 'light' || saved === 'dark') document.documentElement.dataset.theme = saved
}

/** Puts a theme in force and remembers it where the browser allows. */
export function saveTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  storage()?.setItem(KEY, theme)
}

/** A browser may forbid storage altogether; the choice then lasts for this page. */
function storage(): Storage | null {
  try {
    return window.localStorage
  } catch (forbidden) {
    if (forbidden instanceof DOMException) return null
    throw forbidden
  }
}
