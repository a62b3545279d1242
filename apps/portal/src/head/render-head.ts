import type { PortalAssets } from '../assets.ts'
import { THEME_SCRIPT } from '../enhance/theme-script.ts'
import { moment } from '../parts/dates.ts'
import { T } from '../texts.zh-cn.ts'
import { escapeHtml, escapeJson } from './escape.ts'
import type { PageHead } from './page-head.ts'

/** What the head needs beside the page's own words. */
export interface HeadSurroundings {
  readonly siteName: string
  /** Scheme and host, '' when unknown. */
  readonly origin: string
  readonly nonce: string
  readonly assets: PortalAssets
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(content)}">`
const property = (name: string, content: string) => `<meta property="${name}" content="${escapeHtml(content)}">`

/** The inside of the head element. Every word is escaped; scripts carry the nonce. */
export function renderHead(head: PageHead, around: HeadSurroundings): string {
  const url = around.origin + head.address
  const title = head.title === around.siteName ? head.title : `${head.title} · ${around.siteName}`
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    meta('description', head.description),
    ...(head.indexed ? [] : [meta('robots', 'noindex')]),
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    ...openGraph(head, around, url),
    ...governmentMetadata(head, around.siteName),
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    `<script nonce="${escapeHtml(around.nonce)}">${THEME_SCRIPT}</script>`,
    ...around.assets.styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    ...around.assets.scripts.map(
      (file) => `<script type="module" nonce="${escapeHtml(around.nonce)}" src="${file}"></script>`,
    ),
    ...head.linkedData.map((data) => `<script type="application/ld+json">${escapeJson(data)}</script>`),
  ].join('\n')
}

function openGraph(head: PageHead, { siteName, origin }: HeadSurroundings, url: string): string[] {
  return [
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:type', head.article ? 'article' : 'website'),
    property('og:site_name', siteName),
    property('og:locale', 'zh_CN'),
    // Only a full address means anything here.
    ...(origin === '' ? [] : [property('og:url', url)]),
  ]
}

// 《政府网站发展指引》（国办发〔2017〕47号）附件：页面头部的网站、栏目和内容标签。
function governmentMetadata(head: PageHead, siteName: string): string[] {
  const site = [meta('SiteName', siteName), meta('ColumnName', T.columnName)]
  if (!head.article) return site
  return [
    ...site,
    meta('ArticleTitle', head.title),
    meta('PubDate', moment(head.article.publishedAt)),
    meta('ContentSource', head.article.source),
  ]
}
