import { newListLevel, type ListDefinition, type ListLevel } from '../office/list-definition.ts'
import { readXml, type XmlAttributes } from '../xml.ts'
import { WORD_PREFIXES } from './namespaces.ts'

interface AbstractList {
  readonly levels: Map<number, ListLevel>
  /** Name of the list style it defines, or whose definition it uses. */
  styleLink: string | null
  numStyleLink: string | null
}

interface ConcreteList {
  abstract: string
  readonly levels: Map<number, ListLevel>
  readonly restarts: Map<number, number>
}

interface Reading {
  readonly abstracts: Map<string, AbstractList>
  readonly lists: Map<string, ConcreteList>
  abstract: AbstractList | null
  list: ConcreteList | null
  level: ListLevel | null
  overridden: number
}

const isOn = (value: string | undefined) => value !== '0' && value !== 'false'

type OpenEvent = (reading: Reading, value: string, attributes: XmlAttributes) => void

const OPEN = new Map<string, OpenEvent>(
  Object.entries<OpenEvent>({
    'w:abstractNum': (reading, _, attributes) => {
      reading.abstract = { levels: new Map(), styleLink: null, numStyleLink: null }
      reading.abstracts.set(attributes['w:abstractNumId'] ?? '', reading.abstract)
    },
    'w:styleLink': (reading, value) => void (reading.abstract && (reading.abstract.styleLink = value)),
    'w:numStyleLink': (reading, value) => void (reading.abstract && (reading.abstract.numStyleLink = value)),
    'w:num': (reading, _, attributes) => {
      reading.abstract = null
      reading.list = { abstract: '', levels: new Map(), restarts: new Map() }
      reading.lists.set(attributes['w:numId'] ?? '', reading.list)
    },
    'w:abstractNumId': (reading, value) => void (reading.list && (reading.list.abstract = value)),
    'w:lvlOverride': (reading, _, attributes) => void (reading.overridden = Number(attributes['w:ilvl'])),
    'w:startOverride': (reading, value) => void reading.list?.restarts.set(reading.overridden, Number(value)),
    'w:lvl': (reading, _, attributes) => {
      reading.level = newListLevel()
      const levels = (reading.abstract ?? reading.list)?.levels
      levels?.set(Number(attributes['w:ilvl']), reading.level)
    },
    'w:start': ({ level }, value) => void (level && (level.start = Number(value))),
    'w:numFmt': ({ level }, value) => void (level && (level.format = value)),
    'w:lvlText': ({ level }, value) => void (level && (level.text = value)),
    'w:lvlRestart': ({ level }, value) => void (level && (level.restart = Number(value))),
    'w:isLgl': ({ level }, _, attributes) => void (level && (level.isLegal = isOn(attributes['w:val']))),
    'w:pStyle': ({ level }, value) => void (level && (level.style = value)),
  }),
)

function read(bytes: Uint8Array, file: string): Reading {
  const reading: Reading = {
    abstracts: new Map(),
    lists: new Map(),
    abstract: null,
    list: null,
    level: null,
    overridden: 0,
  }
  readXml({ bytes, name: 'numbering.xml', prefixes: WORD_PREFIXES }, file, {
    open: (element, attributes) => OPEN.get(element)?.(reading, attributes['w:val'] ?? '', attributes),
    close: (element) => void (element === 'w:lvl' && (reading.level = null)),
  })
  return reading
}

/** The lists of a Word document by their id. Throws like `readXml`. */
export function readNumbering(bytes: Uint8Array | null, file: string): ReadonlyMap<string, ListDefinition> {
  if (bytes === null) return new Map()
  const { abstracts, lists } = read(bytes, file)
  const byStyle = new Map(
    [...abstracts.values()].flatMap((one) => (one.styleLink === null ? [] : [[one.styleLink, one]])),
  )
  return new Map(
    [...lists].map(([id, { abstract, levels, restarts }]) => {
      const own = abstracts.get(abstract)
      const defining = own?.numStyleLink ? (byStyle.get(own.numStyleLink) ?? own) : own
      return [id, { counter: abstract, levels: new Map([...(defining?.levels ?? []), ...levels]), restarts }]
    }),
  )
}
