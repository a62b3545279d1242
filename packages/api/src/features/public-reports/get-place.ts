import { AppError, ORGAN_KIND_NAMES } from '@gongkai/core'
import type { OrganRecord, PlaceInput, PlaceOutput } from '@gongkai/core/exchange'
import {
  countByPlace,
  findDivision,
  listDivisions,
  listOrgans,
  listPublished,
  type Division,
  type Queryable,
  type YearOfSums,
} from '@gongkai/db'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { THINGS } from '../../texts.zh-cn.ts'
import { currentReportingYear } from './current-year.ts'
import { seriesOfSums, sumsOfPlace } from './series-of.ts'

type Output = z.input<typeof PlaceOutput>

/** A place: what lies in it, its own organs with their years, where applications went, and the indicators. Throws NOT_FOUND. */
export async function getPlace(ctx: Context, input: z.output<typeof PlaceInput>): Promise<Output> {
  const { db } = ctx
  const today = ctx.today()
  const reportingYear = currentReportingYear(today)
  const place = await findDivision(db, input.code)
  if (place === undefined) throw new AppError('NOT_FOUND', { what: THINGS.place })
  const organs = await listPlaceOrgans(db, place, today, reportingYear)
  const sums = await sumsOfPlace(db, place.prefix)
  const children = await countByPlace(db, { parentCode: place.code, reportingYear, date: today })
  const above = place.parentCode === null ? undefined : await findDivision(db, place.parentCode)
  return {
    code: place.code,
    name: place.name,
    parent: above ? { code: above.code, name: above.name } : null,
    children,
    reportingYear,
    organs,
    expected: organs.length + children.reduce((sum, child) => sum + child.expected, 0),
    published:
      organs.filter((organ) => organ.published).length + children.reduce((sum, child) => sum + child.published, 0),
    ...flowOf(sums.find((year) => year.reportingYear === reportingYear)),
    series: seriesOfSums(sums),
  }
}

/** Organs of the place itself: those of the places inside it stand on their pages. */
async function listPlaceOrgans(
  db: Queryable,
  place: Division,
  today: string,
  reportingYear: number,
): Promise<Output['organs']> {
  const inside = (await listDivisions(db))
    .filter((other) => other.parentCode === place.code)
    .map((other) => other.prefix)
  const organs = await listOrgans(db, { divisionPrefix: place.prefix, existingOn: today })
  const own = organs.filter((organ) => !inside.some((prefix) => organ.divisionCode.startsWith(prefix)))
  const published = await listPublished(db, { organIds: own.map((organ) => organ.id) })
  return own.map((organ) => {
    const years = [
      ...new Set(published.filter((report) => report.organ.id === organ.id).map((report) => report.reportingYear)),
    ]
    return {
      organ: refOf(organ),
      kindName: ORGAN_KIND_NAMES[organ.kind],
      years,
      published: years.includes(reportingYear),
      address: `/organs/${organ.slug}`,
    }
  })
}

/** The organ as lists name it. */
export function refOf({ id, slug, fullName, shortName, divisionCode }: OrganRecord) {
  return { id, slug, fullName, shortName, divisionCode }
}

/** Sums of 表三 of the year, for 申请去哪儿了. */
function flowOf(year: YearOfSums | undefined): Pick<Output, 'flow' | 'flowReports'> {
  if (year === undefined || year.reports === 0) return { flow: null, flowReports: 0 }
  const cells = Object.entries(year.cells).filter(([id]) => id.startsWith('t3.'))
  const known = cells.flatMap(([id, { sum }]) => (sum === null ? [] : [[id, sum] as const]))
  return { flow: Object.fromEntries(known), flowReports: year.reports }
}
