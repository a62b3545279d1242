import { h } from 'vue'
import { reportAddress } from '../../addresses.ts'
import { reportData } from '../../head/linked-data.ts'
import type { Page, Site } from '../../page.ts'
import { plain } from '../../parts/sentence.ts'
import type { PublicApi } from '../../public-api.ts'
import type { Route } from '../../routes.ts'
import { summaryOf, valuesOf } from './report-words.ts'
import ReportPage from './ReportPage.vue'

/** The report in force of a year, or one of its versions. Only the version in force is offered to search engines. */
export async function reportPage(
  { slug, reportingYear, versionNo }: Extract<Route, { name: 'report' }>,
  api: PublicApi,
  site: Site,
): Promise<Page> {
  const page = await api.publicReports.report({ slug, reportingYear, versionNo })
  const description = plain(summaryOf(reportingYear, valuesOf(page)))
  return {
    status: 200,
    here: 'elsewhere',
    head: {
      title: page.content.title,
      description,
      address: reportAddress(slug, reportingYear, page.inForce ? null : page.versionNo),
      indexed: page.inForce,
      article: { publishedAt: page.publishedAt, source: page.content.organName },
      linkedData: reportData(page, description, site.origin),
    },
    draw: () => h(ReportPage, { page, origin: site.origin }),
  }
}
