import { h } from 'vue'
import { HOME } from '../../addresses.ts'
import { siteData } from '../../head/linked-data.ts'
import type { Page, Site } from '../../page.ts'
import type { PublicApi } from '../../public-api.ts'
import { T } from '../../texts.zh-cn.ts'
import HomePage from './HomePage.vue'

/** First page of the site. */
export async function homePage(api: PublicApi, site: Site): Promise<Page> {
  const page = await api.publicReports.home()
  return {
    status: 200,
    here: 'home',
    head: {
      title: site.name,
      description: T.home.description,
      address: HOME,
      indexed: true,
      linkedData: [siteData(site.name, T.home.description, site.origin)],
    },
    draw: () => h(HomePage, { page }),
  }
}
