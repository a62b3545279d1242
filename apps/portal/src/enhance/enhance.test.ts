import { afterEach, describe, expect, it, vi } from 'vitest'
import { enableCopyButtons } from './copy.ts'
import { enableFileDrop } from './drop-file.ts'
import { THEME_SCRIPT } from './theme-script.ts'
import { enableThemeSwitch } from './theme.ts'

afterEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
  vi.unstubAllGlobals()
})

describe('enableThemeSwitch', () => {
  it('shows the switch, turns the page dark and back, and remembers it', () => {
    document.body.innerHTML = '<button data-theme-switch hidden>深浅</button>'
    document.documentElement.dataset['theme'] = 'light'
    enableThemeSwitch(document)
    const button = document.querySelector('button')!
    expect(button.hidden).toBe(false)
    button.click()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(localStorage.getItem('gongkai.theme')).toBe('dark')
    button.click()
    expect(document.documentElement.dataset['theme']).toBe('light')
  })

  it('finds what it remembered before the first paint', () => {
    expect(THEME_SCRIPT).toContain("localStorage.getItem('gongkai.theme')")
    expect(THEME_SCRIPT).not.toContain('<')
  })
})

describe('enableCopyButtons', () => {
  it('copies the words with the full address and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    document.body.innerHTML =
      '<p id="c">机关：《报告》。\n <a data-address="/organs/a/2025/v/2">/organs/a/2025/v/2</a></p><p><button data-copy="c" hidden>复制</button><span data-copied hidden>已复制</span></p>'
    enableCopyButtons(document)
    document.querySelector('button')!.click()
    await vi.waitFor(() => expect(document.querySelector('span')?.hidden).toBe(false), 15_000)
    expect(writeText).toHaveBeenCalledWith(`机关：《报告》。 ${new URL('/organs/a/2025/v/2', location.href).href}`)
  })

  it('leaves the buttons hidden where the browser cannot copy', () => {
    vi.stubGlobal('navigator', {})
    document.body.innerHTML = '<button data-copy="c" hidden>复制</button>'
    enableCopyButtons(document)
    expect(document.querySelector('button')?.hidden).toBe(true)
  })
})

describe('enableFileDrop', () => {
  function page() {
    document.body.innerHTML =
      '<form data-drop><input type="file"><i data-drop-hint hidden></i><button type="submit"></button><i data-sending hidden></i></form>'
    const form = document.querySelector('form')!
    const sent = vi.fn((event: Event) => event.preventDefault())
    form.addEventListener('submit', sent)
    enableFileDrop(document)
    const hidden = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!.hidden
    return { form, sent, hidden, field: document.querySelector('input')!, button: document.querySelector('button')! }
  }
  function drop(files: File[]) {
    const event = new Event('drop', { bubbles: true, cancelable: true })
    document.body.dispatchEvent(Object.assign(event, { dataTransfer: { files } }))
    return event
  }

  it('takes a dropped file, leads to the button, and says that it is being read once it is sent', () => {
    const { form, sent, hidden, field, button } = page()
    expect(hidden('drop-hint')).toBe(false)
    const set = vi.spyOn(field, 'files', 'set').mockImplementation(() => undefined)
    const file = new File(['x'], '年报.docx')
    expect(drop([file]).defaultPrevented).toBe(true)
    expect(set).toHaveBeenCalledWith([file])
    expect(document.activeElement).toBe(button)
    expect(sent).not.toHaveBeenCalled()
    form.requestSubmit()
    expect(sent).toHaveBeenCalledTimes(1)
    expect(hidden('sending')).toBe(false)
    expect(button.disabled).toBe(true)
    window.dispatchEvent(new Event('pageshow'))
    expect(hidden('sending')).toBe(true)
    expect(button.disabled).toBe(false)
  })

  it('never lets a dropped word or folder take the page away', () => {
    const { sent } = page()
    expect(drop([]).defaultPrevented).toBe(true)
    expect(sent).not.toHaveBeenCalled()
  })
})
