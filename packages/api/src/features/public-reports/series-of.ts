import { fromStoredNumbers, getFormat, type ReportKind } from '@gongkai/core'
import type { OrganRecord, Series } from '@gongkai/core/exchange'
import { seriesForOrgan, seriesForPlace, type Queryable, type YearOfNumbers, type YearOfSums } from '@gongkai/db'
import { buildSeries, type YearOfValues } from './build-series.ts'

/** Indicators of an organ together with the organs it continues; a year in which several of them reported is their sum. */
export async function seriesOfOrgan(tx: Queryable, organ: OrganRecord, kind: ReportKind): Promise<Series[]> {
  const rows = await seriesForOrgan(tx, { organIds: [organ.id, ...organ.successorOf], kind })
  const years = [...new Set(rows.map((row) => row.reportingYear))]
  return buildSeries(
    years.map((year) =>
      addYear(
        rows.filter((row) => row.reportingYear === year),
        year,
      ),
    ),
  )
}

function addYear(rows: readonly YearOfNumbers[], reportingYear: number): YearOfValues {
  const values = rows.map((row) => fromStoredNumbers(getFormat(row.format), row.numbers))
  const valueOf = (cellId: string) => {
    const numbers = values.map((one) => one[cellId] ?? null).filter((value) => value !== null)
    return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0)
  }
  return { reportingYear, format: rows[0]?.format ?? '', valueOf }
}

/** Sums over the published reports of a place and everything inside it, year by year. */
export function sumsOfPlace(tx: Queryable, divisionPrefix: string): Promise<YearOfSums[]> {
  return seriesForPlace(tx, { divisionPrefix })
}

/** Indicators of a place from its sums. */
export function seriesOfSums(sums: readonly YearOfSums[]): Series[] {
  return buildSeries(
    sums.map(({ reportingYear, format, cells }) => ({
      reportingYear,
      format,
      valueOf: (id) => cells[id]?.sum ?? null,
    })),
  )
}
