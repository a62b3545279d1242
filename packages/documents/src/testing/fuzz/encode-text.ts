/** An older encoding of Chinese texts. */
export type OlderEncoding = 'gb18030' | 'big5'

const tables = new Map<OlderEncoding, ReadonlyMap<string, readonly number[]>>()

/** Which two bytes stand for each character, by asking the decoder for every pair. */
function tableOf(encoding: OlderEncoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail])
    }
  tables.set(encoding, table)
  return table
}

/** Bytes of a text in an older encoding; characters it lacks become question marks, as they do in such copies. */
export function encodeText(text: string, encoding: OlderEncoding): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0)!
      return code < 0x80 ? [code] : [...(table.get(character) ?? [0x3f])]
    }),
  )
}
