import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { until } from '../../testing/open-page.ts'
import DropZone from './components/DropZone.vue'

type Entry = Partial<FileSystemFileEntry & FileSystemDirectoryEntry>

const file = (name: string): Entry => ({
  ...{ name, isFile: true, isDirectory: false },
  file: (found) => found(new File(['x'], name)),
})
const lost = (name: string): Entry => ({
  ...file(name),
  file: (_found, refuse) => refuse?.(new DOMException('gone', 'NotFoundError')),
})
/** A browser gives a folder in pieces and an empty one at the end. */
const folder = (name: string, ...inside: Entry[]): Entry => ({
  ...{ name, isFile: false, isDirectory: true },
  createReader: () => {
    const pieces = [...inside.map((entry) => [entry]), []]
    return { readEntries: (found) => found((pieces.shift() ?? []) as FileSystemEntry[]) }
  },
})

async function drop(...entries: Entry[]) {
  const zone = mount(DropZone)
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }))
  await zone.trigger('drop', { dataTransfer: { items, files: [] } })
  const sent = () => (zone.emitted('files')?.[0]?.[0] as { path: string }[] | undefined)?.map(({ path }) => path)
  const unreadable = () => zone.emitted('unreadable')?.[0]?.[0]
  return { sent, unreadable }
}

describe('files dropped on the page', () => {
  it('come with their folders, without what systems leave behind', async () => {
    const { sent } = await drop(folder('年报', file('a.docx'), folder('乡镇', file('b.pdf')), file('.DS_Store')))
    await until(() => expect(sent()).toEqual(['年报/a.docx', '年报/乡镇/b.pdf']))
  })

  it('come also where one of them cannot be opened, which is named', async () => {
    const { sent, unreadable } = await drop(folder('年报', lost('a.docx'), file('b.docx'), lost('~$b.docx')))
    await until(() => expect(sent()).toEqual(['年报/b.docx']))
    expect(unreadable()).toEqual(['年报/a.docx'])
  })

  it('are named as unreadable where none can be opened', async () => {
    const { sent, unreadable } = await drop(lost('a.docx'), lost('b.docx'))
    await until(() => expect(unreadable()).toEqual(['a.docx', 'b.docx']))
    expect(sent()).toBeUndefined()
  })
})
