import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for one another when a password is copied from a screen by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP = 4

/** A password nobody can guess (79 bits), in groups that can be read aloud. */
export function generatePassword(): string {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)]!
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join('')).join('-')
}

/** Longest input that can be a password; the rest of the line would not be read anyway. */
const LONGEST = 10_000

/** The first line of an input, without its end. */
export async function readFirstLine(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of input) {
    parts.push(Buffer.from(part))
    const text = Buffer.concat(parts).toString()
    if (text.includes('\n') || text.length > LONGEST) break
  }
  return /^[^\r\n]*/.exec(Buffer.concat(parts).toString())?.[0] ?? ''
}
