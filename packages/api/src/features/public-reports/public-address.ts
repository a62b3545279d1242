import type { OrganRef } from '@gongkai/core/exchange'

/** The stable path of an organ's report for a year on the public pages, or of one of its versions. */
export function publicAddress(
  report: { organ: Pick<OrganRef, 'slug'>; reportingYear: number },
  versionNo?: number,
): string {
  const path = `/organs/${report.organ.slug}/${report.reportingYear}`
  return versionNo === undefined ? path : `${path}/v/${versionNo}`
}
