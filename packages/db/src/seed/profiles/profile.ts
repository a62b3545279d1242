/** What an organ of one kind does in a year, at the size of a county, and what its texts speak of. */
export interface Profile {
  /** Applications it receives. */
  readonly applications: number
  /** Decisions it takes: 行政许可, 行政处罚, 行政强制. */
  readonly licensing: number
  readonly penalty: number
  readonly coercion: number
  /** Fees it collects, in 万元. */
  readonly fees: number
  /** Normative documents it has in force. */
  readonly documents: number
  /** Central procurements, asked for by the 2019 form only. */
  readonly procurement: number
  /** What it is there for: 围绕…. */
  readonly duty: string
  /** What it publishes by itself. */
  readonly disclosed: readonly string[]
  /** What people ask it for. */
  readonly asked: readonly string[]
  /** Where its disclosure falls short, each with what it does about it. */
  readonly gaps: readonly (readonly [problem: string, measure: string])[]
}

const NOTHING = { applications: 0, licensing: 0, penalty: 0, coercion: 0, fees: 0, documents: 0, procurement: 0 }

/** A profile; figures that are left out are zero. */
export function profile(source: Omit<Profile, keyof typeof NOTHING> & Partial<Profile>): Profile {
  return { ...NOTHING, ...source }
}
