import type { OrganFacts } from '../../rules/report-facts.ts'
import type { ReportKind } from '../../report/reporting-year.ts'
import type { SeededRandom } from '../seeded-random.ts'
import { BUREAUS, NAMINGS, type Naming } from './organ-names.ts'

/** Kinds of organs the corpus has reports of. */
export type CorpusOrganKind = keyof typeof NAMINGS
export const CORPUS_ORGAN_KINDS = Object.keys(NAMINGS) as readonly CorpusOrganKind[]

/** An organ of the corpus: its name and voice, what the rules know of it, and the others in its directory. */
export interface CorpusOrgan extends Omit<Naming, 'kind' | 'level' | 'enforces' | 'regulations' | 'reportKind'> {
  readonly corpusKind: CorpusOrganKind
  readonly reportKind: ReportKind
  readonly facts: OrganFacts
  readonly directory: readonly string[]
}

/** An invented organ of a kind, the same for the same stream of numbers. */
export function drawOrgan(corpusKind: CorpusOrganKind, random: SeededRandom): CorpusOrgan {
  const { kind, level, enforces, regulations, reportKind, ...naming } = NAMINGS[corpusKind](random) as Naming
  const place = /^(?:国家税务总局)?(.+?[县区市州省])/.exec(naming.fullName)?.[1] ?? ''
  const others = [...BUREAUS.map((bureau) => `${place}${bureau.name}`), `${place}人民政府`, `${place}人民政府办公室`]
  return {
    ...naming,
    corpusKind,
    reportKind: reportKind ?? 'organ',
    facts: {
      fullName: naming.fullName,
      level,
      kind,
      mayMakeRegulations: regulations ?? false,
      enforces: enforces ?? null,
      aliases: [],
    },
    directory: [...new Set([...others, naming.fullName])],
  }
}
