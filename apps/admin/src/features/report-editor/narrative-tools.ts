import type { Editor } from '@tiptap/core'

/** One button above a text: what it does, and for styles whether it is on where one writes. */
export interface NarrativeTool {
  readonly name: string
  /** The whole sentence, where the name is short for the room there is. */
  readonly title?: string
  readonly on?: boolean
  readonly run: () => void
}

/** Rows and columns of a new table: one for the heads, two to write in. */
const NEW_TABLE = { rows: 3, cols: 3, withHeaderRow: false }

/** What a paragraph can be. Inside a table there are no headings and lists: the form knows plain cells only. */
export function textTools(editor: Editor): NarrativeTool[] {
  if (editor.isActive('table')) return []
  const write = () => editor.chain().focus()
  return [
    { name: '小标题', on: editor.isActive('heading'), run: () => write().toggleHeading({ level: 3 }).run() },
    { name: '列点', on: editor.isActive('bulletList'), run: () => write().toggleBulletList().run() },
    { name: '编号', on: editor.isActive('orderedList'), run: () => write().toggleOrderedList().run() },
    { name: '表格', title: '插入一张小表', run: () => write().insertTable(NEW_TABLE).run() },
  ]
}

/** What can be done with the table one writes in; nothing outside of one. */
export function tableTools(editor: Editor): NarrativeTool[] {
  if (!editor.isActive('table')) return []
  const write = () => editor.chain().focus()
  return [
    { name: '加行', title: '在下面加一行', run: () => write().addRowAfter().run() },
    { name: '加列', title: '在右面加一列', run: () => write().addColumnAfter().run() },
    { name: '删行', title: '删去这一行', run: () => write().deleteRow().run() },
    { name: '删列', title: '删去这一列', run: () => write().deleteColumn().run() },
    { name: '删表', title: '删去整张表', run: () => write().deleteTable().run() },
  ]
}
