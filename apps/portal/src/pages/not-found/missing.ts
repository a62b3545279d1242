import type { PublicReportLine } from '@gongkai/core/exchange'
import { organAddress, reportAddress } from '../../addresses.ts'
import type { PublicApi } from '../../public-api.ts'
import type { Route } from '../../routes.ts'
import { T } from '../../texts.zh-cn.ts'

/** What is not there, and the years of the same organ that are. */
export interface Missing {
  readonly lead: string
  readonly yearsTitle: string
  readonly years: readonly { readonly name: string; readonly to: string }[]
}

const NOTHING_KNOWN: Missing = { lead: T.notFound.lead, yearsTitle: '', years: [] }

/** Finds out what can be said about an address that leads nowhere. Asks for the organ when a report of it was wanted. */
export async function describeMissing(route: Route, api: PublicApi): Promise<Missing> {
  if (route.name !== 'report') return NOTHING_KNOWN
  const page = await api.publicReports.organ({ slug: route.slug }).catch((reason: unknown) => {
    if (isNotFound(reason)) return null
    throw reason
  })
  if (page === null) return NOTHING_KNOWN
  const { organ, reports } = page
  const isOwn = (report: PublicReportLine) => report.organ.slug === organ.slug
  const hasYear = reports.some((report) => isOwn(report) && report.reportingYear === route.reportingYear)
  return {
    lead:
      hasYear && route.versionNo !== null
        ? T.notFound.versionLead(organ.fullName, route.reportingYear, route.versionNo)
        : T.notFound.reportLead(organ.fullName, route.reportingYear),
    yearsTitle: T.notFound.organYears(organ.fullName),
    years: [
      ...reports.map((report) => ({
        // Years of a predecessor stand under its own name and address.
        name: isOwn(report) ? T.year(report.reportingYear) : T.yearOf(report.reportingYear, report.organ.fullName),
        to: reportAddress(report.organ.slug, report.reportingYear),
      })),
      { name: T.notFound.organPage, to: organAddress(organ.slug) },
    ],
  }
}

/** True for the refusal the api gives when something does not exist or is not published. */
export function isNotFound(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'NOT_FOUND'
}
