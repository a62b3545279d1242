import type { OrganPageOutput, ReportPageOutput } from '@gongkai/core/exchange'
import { periodOf, REPORT_FILE_KINDS, REPORT_FILES } from '@gongkai/core'
import { organAddress, placeAddress, reportAddress, SEARCH } from '../addresses.ts'
import { T } from '../texts.zh-cn.ts'

/** Facts about a page in the vocabulary of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>

const CONTEXT = 'https://schema.org'
const organisation = (name: string, url: string) => ({ '@type': 'GovernmentOrganization', name, url })

/** The site and how to search it. */
export function siteData(siteName: string, description: string, origin: string): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: siteName,
    description,
    inLanguage: 'zh-CN',
    url: `${origin}/`,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${origin}${SEARCH}?q={q}`,
      'query-input': 'required name=q',
    },
  }
}

/** An organ and the place it belongs to. */
export function organData(page: OrganPageOutput, origin: string): LinkedData {
  return {
    '@context': CONTEXT,
    ...organisation(page.organ.fullName, origin + organAddress(page.organ.slug)),
    alternateName: [page.organ.shortName, ...page.formerNames],
    areaServed: { '@type': 'AdministrativeArea', name: page.place.name, url: origin + placeAddress(page.place.code) },
  }
}

/** A published version as a report, and its numbers as a data set with its two files. */
export function reportData(page: ReportPageOutput, description: string, origin: string): LinkedData[] {
  const { organ, content, versions } = page
  const url = origin + page.address
  const publisher = organisation(organ.fullName, origin + organAddress(organ.slug))
  const first = versions.find((version) => version.no === 1)
  const shared = {
    name: content.title,
    description,
    url,
    inLanguage: 'zh-CN',
    version: String(page.versionNo),
    datePublished: first?.publishedAt ?? page.publishedAt,
    dateModified: page.publishedAt,
    publisher,
  }
  const { from, to } = periodOf(content.reportingYear)
  const folder = `${origin}${reportAddress(organ.slug, content.reportingYear, page.inForce ? null : page.versionNo)}`
  const files = REPORT_FILE_KINDS.map((kind) => ({
    '@type': 'DataDownload',
    encodingFormat: REPORT_FILES[kind].mediaType.split(';')[0],
    contentUrl: `${folder}/${REPORT_FILES[kind].fileName}`,
  }))
  return [
    { '@context': CONTEXT, '@type': 'Report', ...shared, author: publisher, temporalCoverage: `${from}/${to}` },
    {
      '@context': CONTEXT,
      '@type': 'Dataset',
      ...shared,
      name: T.report.dataSetName(content.title),
      creator: publisher,
      isAccessibleForFree: true,
      temporalCoverage: `${from}/${to}`,
      spatialCoverage: { '@type': 'AdministrativeArea', name: page.place.name, identifier: page.place.code },
      distribution: files,
    },
  ]
}
