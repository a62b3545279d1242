const KEY = 'gongkai.theme'

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Storage may be closed to the site; the choice then holds for this page only.
  }
}

/** Shows the light and dark switch and lets it work. Without scripts it stays hidden and the system's choice holds. */
export function enableThemeSwitch(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const page = root.documentElement
      const chosen = page.dataset['theme']
      const isDark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
      const next = isDark ? 'light' : 'dark'
      page.dataset['theme'] = next
      remember(next)
    })
  }
}
