/** A file with its name and the folders it lay in. */
export interface FileToSend {
  readonly path: string
  readonly file: File
}

/** Files nobody means, left behind by the systems they come from. */
const NOISE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/** Files chosen with a file or folder picker. */
export function chosenFiles(list: FileList | null): FileToSend[] {
  return withoutNoise([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })))
}

/** Files dropped on the page, those in dropped folders with their folders. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<FileToSend[]> {
  // Entries must be taken at once: after the first wait the browser has forgotten what was dropped.
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null)
  const plain = [...(transfer?.files ?? [])]
  if (entries.length === 0 || entries.includes(null))
    return withoutNoise(plain.map((file) => ({ path: file.name, file })))
  const files: FileToSend[] = []
  for (const entry of entries) if (entry !== null) files.push(...(await filesIn(entry, '')))
  return withoutNoise(files)
}

const withoutNoise = (files: readonly FileToSend[]) =>
  files.filter(({ path }) => !path.split('/').some((part) => NOISE.test(part)))

async function filesIn(entry: FileSystemEntry, folder: string): Promise<FileToSend[]> {
  const path = `${folder}${entry.name}`
  if (isFile(entry)) return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }]
  if (!isFolder(entry)) return []
  const files: FileToSend[] = []
  for (const inside of await entriesOf(entry)) files.push(...(await filesIn(inside, `${path}/`)))
  return files
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
