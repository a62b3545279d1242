import { isLeftBehind } from '@gongkai/core'

/** A file with its name and the folders it lay in. */
export interface FileToSend {
  readonly path: string
  readonly file: File
}

/** What was dropped: the files, and the paths of what the browser could not open. */
export interface Dropped {
  readonly files: readonly FileToSend[]
  readonly unreadable: readonly string[]
}

/** Files chosen with a file or folder picker. */
export function chosenFiles(list: FileList | null): readonly FileToSend[] {
  return meant([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })))
}

/** Files dropped on the page, those in dropped folders with their folders. One that cannot be opened keeps none of the others. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<Dropped> {
  // Entries must be taken at once: after the first wait the browser has forgotten what was dropped.
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null)
  const plain = [...(transfer?.files ?? [])]
  if (entries.length === 0 || entries.includes(null))
    return { files: meant(plain.map((file) => ({ path: file.name, file }))), unreadable: [] }
  const files: FileToSend[] = []
  const unreadable: string[] = []
  for (const entry of entries) if (entry !== null) await open(entry, '', { files, unreadable })
  return { files: meant(files), unreadable: unreadable.filter((path) => !isLeftBehind(path)) }
}

const meant = (files: readonly FileToSend[]) => files.filter(({ path }) => !isLeftBehind(path))

async function open(
  entry: FileSystemEntry,
  folder: string,
  into: { readonly files: FileToSend[]; readonly unreadable: string[] },
): Promise<void> {
  const path = `${folder}${entry.name}`
  try {
    if (isFile(entry))
      into.files.push({ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) })
    else if (isFolder(entry)) for (const inside of await entriesOf(entry)) await open(inside, `${path}/`, into)
  } catch {
    into.unreadable.push(path)
  }
}

/** A reader gives a folder in pieces and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (piece.length === 0) return all
    all.push(...piece)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
