/**
 * Lets a file be dropped anywhere on a page with a form that asks for one, and says that it is being read once it is sent.
 * Without it the form works as it is.
 */
export function enableFileDrop(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-drop]')
  const field = form?.querySelector<HTMLInputElement>('input[type=file]')
  if (!form || !field) return
  for (const hint of form.querySelectorAll<HTMLElement>('[data-drop-hint]')) hint.hidden = false
  root.addEventListener('dragover', (event) => event.preventDefault())
  root.addEventListener('drop', (event) => {
    // A field takes what is dropped on it by itself.
    if (event.target instanceof HTMLInputElement) return
    // Else the browser would leave the page and show the file.
    event.preventDefault()
    const files = event.dataTransfer?.files
    if (!files || files.length === 0) return
    field.files = files
    // Not sent yet: last year's report may still be chosen.
    form.querySelector<HTMLButtonElement>('button[type=submit]')?.focus()
  })
  form.addEventListener('submit', () => saySending(form, true))
  // Coming back with the browser's own button shows the form as it was before it was sent.
  window.addEventListener('pageshow', () => saySending(form, false))
}

function saySending(form: HTMLFormElement, isSending: boolean): void {
  for (const said of form.querySelectorAll<HTMLElement>('[data-sending]')) said.hidden = !isSending
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[type=submit]')) button.disabled = isSending
}
