import { AppError } from '@gongkai/core'
import { SaxesParser } from 'saxes'
import { FILE_REASONS } from '../texts.zh-cn.ts'

/** Attributes of an element by name, prefix included. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What is told of an XML part while it is read. Names carry the prefix `prefixes` gives to their namespace. */
export interface XmlEvents {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  readonly text?: (text: string) => void
}

/** An XML part: its bytes, its name for messages, and the prefix by which each namespace is asked for. */
export interface XmlPart {
  readonly bytes: Uint8Array
  readonly name: string
  readonly prefixes: Readonly<Record<string, string>>
}

/** Deepest nesting that is followed; a table in a text box in a table has some sixty levels. */
const DEEPEST = 400

function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
}

/**
 * Names as the namespaces have them, whatever prefixes the file chose. Office programs choose the usual ones, so nearly
 * always a name stands as it is.
 */
class Names {
  readonly #prefixes: Readonly<Record<string, string>>
  readonly #renamed = new Map<string, string>()

  constructor(prefixes: Readonly<Record<string, string>>) {
    this.#prefixes = prefixes
  }

  /** Learns the prefixes an element declares. */
  learn(attributes: XmlAttributes): void {
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      const wanted = this.#prefixes[attributes[name]!]
      const chosen = name.slice('xmlns:'.length)
      if (wanted !== undefined && wanted !== chosen) this.#renamed.set(chosen, wanted)
      else this.#renamed.delete(chosen)
    }
  }

  element(name: string): string {
    if (this.#renamed.size === 0) return name
    const colon = name.indexOf(':')
    const wanted = this.#renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return wanted === undefined ? name : `${wanted}:${name.slice(colon + 1)}`
  }

  attributes(attributes: XmlAttributes): XmlAttributes {
    if (this.#renamed.size === 0) return attributes
    const entries = Object.entries(attributes)
    return Object.fromEntries(entries.map(([name, value]) => [name.includes(':') ? this.element(name) : name, value]))
  }
}

/**
 * Reads an XML part once, from front to back. Nothing outside it is fetched and no entity is expanded: a part that
 * declares any is refused. Throws FILE_UNREADABLE when it is not well-formed; what the events throw passes through.
 */
export function readXml({ bytes, name: part, prefixes }: XmlPart, file: string, events: XmlEvents): void {
  const unreadable = (reason: string, cause?: unknown) => new AppError('FILE_UNREADABLE', { file, reason }, cause)
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  const names = new Names(prefixes)
  const text = decode(bytes)
  // Nearly always the outermost element declares every prefix, and the others need not be asked.
  const declaresBelow = text.includes('xmlns', text.indexOf('>', text.search(/<[^?!]/)))
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw unreadable(FILE_REASONS.nestedTooDeep)
    if (depth === 1 || declaresBelow) names.learn(attributes)
    events.open(names.element(name), names.attributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    events.close(names.element(name))
  })
  if (events.text) parser.on('text', events.text)
  if (events.text) parser.on('cdata', events.text)
  parser.on('doctype', () => {
    throw unreadable(FILE_REASONS.declaresEntities)
  })
  parser.on('error', (error) => {
    throw unreadable(FILE_REASONS.damagedPart(part), error)
  })
  parser.write(text).close()
}
