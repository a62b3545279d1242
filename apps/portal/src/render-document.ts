import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { ASSETS } from './assets.ts'
import { renderHead } from './head/render-head.ts'
import SiteLayout from './layout/SiteLayout.vue'
import type { Page, Site } from './page.ts'

/** The whole HTML document of a page. */
export async function renderDocument(page: Page, site: Site, nonce: string): Promise<string> {
  const app = createSSRApp({
    render: () => h(SiteLayout, { siteName: site.name, here: page.here }, { default: page.draw }),
  })
  const body = await renderToString(app)
  const head = renderHead(page.head, { siteName: site.name, origin: site.origin, nonce, assets: ASSETS })
  return `<!doctype html>\n<html lang="zh-CN">\n<head>\n${head}\n</head>\n<body>\n${withoutMarkers(body)}\n</body>\n</html>\n`
}

/** Drops the comments by which a browser would find the parts again: these pages are never taken over by scripts. */
function withoutMarkers(html: string): string {
  return html.replace(/<!--(?:\[|\]|v-if)?-->/g, '')
}
