import { legalDeadline } from '@gongkai/core'
import type { HomeOutput, PlaceLine } from '@gongkai/core/exchange'
import {
  countByPlace,
  countPublishedByDay,
  listDivisions,
  listOrgans,
  recentPublications,
  type Queryable,
} from '@gongkai/db'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { ownLevelName } from '../../texts.zh-cn.ts'
import { currentReportingYear } from './current-year.ts'
import { seriesOfSums, sumsOfPlace } from './series-of.ts'
import { toLine } from './to-line.ts'

/** Reports named on the first page. */
const RECENT = 8
const DAYS_OF_JANUARY = 31

/** The first page: how far this year's reports have come, place by place and day by day, and the indicators over the years. */
export async function getHome(ctx: Context): Promise<z.input<typeof HomeOutput>> {
  const { db } = ctx
  const today = ctx.today()
  const reportingYear = currentReportingYear(today)
  const topmost = await countByPlace(db, { parentCode: null, reportingYear, date: today })
  const [only] = topmost
  const inside =
    topmost.length === 1 && only ? await countByPlace(db, { parentCode: only.code, reportingYear, date: today }) : []
  return {
    governmentName: await topmostGovernment(db, today),
    reportingYear,
    today,
    expected: topmost.reduce((sum, place) => sum + place.expected, 0),
    published: topmost.reduce((sum, place) => sum + place.published, 0),
    legalDate: legalDeadline(reportingYear, 'organ'),
    days: fillJanuary(reportingYear, await countPublishedByDay(db, reportingYear)),
    places: only && inside.length > 0 ? [ownLevel(only, inside), ...inside] : topmost,
    recent: (await recentPublications(db, RECENT)).map(toLine),
    series: seriesOfSums(await sumsOfPlace(db, await commonPrefix(db))),
  }
}

/** What a place has itself beside the places inside it (市本级), so that the lines add up to the whole. */
function ownLevel(place: PlaceLine, inside: readonly PlaceLine[]): PlaceLine {
  const rest = (count: 'expected' | 'published') => place[count] - inside.reduce((sum, one) => sum + one[count], 0)
  return { code: place.code, name: ownLevelName(place.name), expected: rest('expected'), published: rest('published') }
}

async function topmostGovernment(db: Queryable, today: string): Promise<string> {
  const organs = await listOrgans(db, { existingOn: today })
  return organs.find((organ) => organ.kind === 'government' && organ.parentId === null)?.fullName ?? ''
}

/** Prefix of the topmost place, or of everything where there are several. */
async function commonPrefix(db: Queryable): Promise<string> {
  const topmost = (await listDivisions(db)).filter((place) => place.parentCode === null)
  return topmost.length === 1 ? (topmost[0]?.prefix ?? '') : ''
}

function fillJanuary(reportingYear: number, counted: readonly { date: string; count: number }[]) {
  return Array.from({ length: DAYS_OF_JANUARY }, (_, index) => {
    const date = `${reportingYear + 1}-01-${String(index + 1).padStart(2, '0')}`
    return { date, count: counted.find((day) => day.date === date)?.count ?? 0 }
  })
}
