/** Shows the copy buttons where the browser can copy, and says in the button when it is done. */
export function enableCopyButtons(root: Document): void {
  const clipboard = navigator.clipboard
  if (!clipboard) return
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button, clipboard))
  }
}

async function copy(button: HTMLButtonElement, clipboard: Clipboard): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '')
  if (!source) return
  const said = button.parentElement?.querySelector<HTMLElement>('[data-copied]')
  await clipboard.writeText(textOf(source))
  if (said) said.hidden = false
}

// The address in a citation stands without the host when the page was drawn without knowing it.
function textOf(source: HTMLElement): string {
  const copied = source.cloneNode(true) as HTMLElement
  for (const link of copied.querySelectorAll<HTMLElement>('[data-address]'))
    link.textContent = new URL(link.dataset['address'] ?? '', location.href).href
  return (copied.textContent ?? '').replace(/\s+/g, ' ').trim()
}
