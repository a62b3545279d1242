/**
 * Files written for one reader and kept for the next, by what they are written from. Who asks while one is being written
 * waits for the same. When they take more than `limit` bytes, the file that was not asked for longest goes first.
 */
export class KeptFiles {
  readonly #files = new Map<string, Promise<Uint8Array>>()
  readonly #sizes = new Map<string, number>()
  readonly #limit: number

  constructor(limit = 64 * 1024 * 1024) {
    this.#limit = limit
  }

  /** The file under `key`, kept or written now. What fails is not kept; its error is thrown to all who waited. */
  get(key: string, write: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const file = this.#files.get(key) ?? this.#keep(key, write)
    this.#files.delete(key)
    this.#files.set(key, file)
    return file
  }

  #keep(key: string, write: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const file = write()
    file.then(
      (bytes) => {
        this.#sizes.set(key, bytes.length)
        this.#makeRoom()
      },
      () => this.#files.delete(key),
    )
    return file
  }

  #makeRoom(): void {
    let total = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0)
    for (const key of this.#files.keys()) {
      if (total <= this.#limit) return
      total -= this.#sizes.get(key) ?? 0
      this.#sizes.delete(key)
      this.#files.delete(key)
    }
  }
}
