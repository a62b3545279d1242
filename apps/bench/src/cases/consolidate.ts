import { getFormat, numberColumns } from '@gongkai/core'
import { listRounds, type OpenDatabase, type StoredRound } from '@gongkai/db'
import { actAs } from '@gongkai/server'
import type { BenchCase } from '../bench-case.ts'
import { useInstallation } from '../installation/installation.ts'
import { copyReports } from '../installation/many-reports.ts'

/** The account of the demo that adds up the roster of 49 organs, and the last year that is complete. */
const AGGREGATOR = 'huizong'
const ROSTER = '云川县年报汇总名册'
const YEAR = 2024

/** The numbers of these versions, one report after the other, as one array. */
async function readNumbers({ pool }: OpenDatabase, versionIds: readonly string[]): Promise<Int32Array> {
  const { rows } = await pool.query<{ counts: number[] }>(
    'select counts from report_versions where id = any($1::uuid[])',
    [versionIds],
  )
  return Int32Array.from(rows.flatMap(({ counts }) => counts))
}

/** Sums by column of numbers that lie one report after the other. */
function addUp(numbers: Int32Array, columns: number): Float64Array {
  const sums = new Float64Array(columns)
  for (let start = 0; start < numbers.length; start += columns)
    for (let column = 0; column < columns; column++) sums[column]! += numbers[start + column]!
  return sums
}

async function completeRound({ db }: OpenDatabase): Promise<StoredRound> {
  const found = (await listRounds(db)).find((round) => round.rosterName === ROSTER && round.reportingYear === YEAR)
  if (found === undefined) throw new Error(`the demo has no round ${YEAR} of ${ROSTER}`)
  return found
}

/** Adding up a round through the API beside a loop over the same numbers in memory. Throws if the two differ. */
async function prepare(database: OpenDatabase, round: StoredRound, roundId: string): ReturnType<BenchCase['prepare']> {
  const { call } = await actAs(database, AGGREGATOR)
  const { counts } = numberColumns(getFormat(round.format))
  const { included, cells } = await call.aggregation.consolidate({ roundId })
  const numbers = await readNumbers(
    database,
    included.map(({ versionId }) => versionId),
  )
  const sums = addUp(numbers, counts.length)
  for (const [column, id] of counts.entries())
    if ((cells[id]?.sum ?? 0) !== sums[column]) throw new Error(`the sums of ${id} differ`)
  return {
    ours: { name: 'aggregation.consolidate', work: 1, run: () => call.aggregation.consolidate({ roundId }) },
    floor: {
      name: `loop over ${included.length} reports in memory`,
      work: 1,
      run: () => addUp(numbers, counts.length),
    },
  }
}

/** The round of one county. */
export const consolidate49: BenchCase = {
  name: 'consolidation, 49 reports',
  aim: '≤ 20 ms',
  prepare: async () => {
    const { database } = await useInstallation()
    const round = await completeRound(database)
    return prepare(database, round, round.id)
  },
}

/** A round a hundred times larger than any county has. */
export const consolidate10000: BenchCase = {
  name: 'consolidation, 10,000 reports',
  aim: '≤ 500 ms',
  prepare: async () => {
    const { database } = await useInstallation()
    const round = await completeRound(database)
    const roundId = await copyReports(database, { round, count: 10_000, account: AGGREGATOR })
    return { ...(await prepare(database, round, roundId)), rounds: 5 }
  },
}
