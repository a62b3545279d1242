import { measureTogether, type Measured, type Operation } from './measure.ts'

/** A case: our work beside its floor, the bare operation, in the same run. */
export interface BenchCase {
  readonly name: string
  /** What is aimed at, in words; printed, never asserted. */
  readonly aim: string
  readonly prepare: () => Promise<{
    readonly ours: Operation
    readonly floor: Operation
    readonly close?: () => Promise<void>
    readonly rounds?: number
    /** What else the measuring showed, said after it. */
    readonly remark?: () => string
  }>
}

/** What a case was measured at. */
export interface CaseResult {
  readonly case: string
  readonly ours: Measured
  readonly floor: Measured
  /** Time of ours divided by time of the floor. */
  readonly ratio: number
  readonly aim: string
  readonly remark: string | null
}

/** Prepares, measures and closes one case. */
export async function runCase({ name, aim, prepare }: BenchCase): Promise<CaseResult> {
  const { ours, floor, close, rounds, remark } = await prepare()
  try {
    const [measuredOurs, measuredFloor] = await measureTogether([ours, floor], rounds === undefined ? {} : { rounds })
    return {
      case: name,
      ours: measuredOurs!,
      floor: measuredFloor!,
      ratio: measuredOurs!.milliseconds / measuredFloor!.milliseconds,
      aim,
      remark: remark?.() ?? null,
    }
  } finally {
    await close?.()
  }
}
