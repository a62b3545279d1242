import { parseArgs } from 'node:util'
import { FUZZ_KINDS, type FuzzKind } from '@gongkai/documents/testing'

/** What to damage and what to keep of it. */
export interface FuzzArguments {
  readonly seed: string
  /** The first number, and how many from there on. */
  readonly from: number
  readonly inputs: number
  readonly kinds: readonly FuzzKind[]
  /** The one input to read; null for all. */
  readonly only: number | null
  /** Folder into which inputs with a fault are written. */
  readonly save: string | null
  readonly help: boolean
}

/** What `--help` prints. */
export const HELP = `Damages files of every kind and reads them as the server does. Ends with 1 where one is not answered as it should be.

  pnpm --filter @gongkai/bench run fuzz [options]

  --seed WORD      other damage for another word (default: 2026)
  --inputs N       how many files (default: 10000)
  --from N         the number of the first (default: 0)
  --kinds A,B      only these of ${FUZZ_KINDS.join(', ')}
  --only N         the one input of this number, with what was done to it
  --save FOLDER    write inputs with a fault there; with --only that input
`

/** Reads the command line. Throws on options and kinds it does not know. */
export function readArguments(argv: readonly string[]): FuzzArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seed: { type: 'string', default: '2026' },
      inputs: { type: 'string', default: '10000' },
      from: { type: 'string', default: '0' },
      kinds: { type: 'string' },
      only: { type: 'string' },
      save: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { seed, inputs, from, kinds, only, save, help } = values
  const named = kinds?.split(',').map((name) => FUZZ_KINDS.find((kind) => kind === name) ?? unknownKind(name))
  return {
    seed,
    help,
    from: Number(from),
    inputs: Number(inputs),
    kinds: named ?? FUZZ_KINDS,
    only: only === undefined ? null : Number(only),
    save: save ?? null,
  }
}

function unknownKind(name: string): never {
  throw new Error(`no kind of files is called ${name}; there are ${FUZZ_KINDS.join(', ')}`)
}
