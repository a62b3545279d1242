import { h } from 'vue'
import { organAddress } from '../../addresses.ts'
import { organData } from '../../head/linked-data.ts'
import type { Page, Site } from '../../page.ts'
import type { PublicApi } from '../../public-api.ts'
import { T } from '../../texts.zh-cn.ts'
import OrganPage from './OrganPage.vue'

/** An organ with all its years. */
export async function organPage(slug: string, api: PublicApi, site: Site): Promise<Page> {
  const page = await api.publicReports.organ({ slug })
  return {
    status: 200,
    here: 'elsewhere',
    head: {
      title: page.organ.fullName,
      description: T.organ.description(page.organ.fullName),
      address: organAddress(page.organ.slug),
      indexed: true,
      linkedData: [organData(page, site.origin)],
    },
    draw: () => h(OrganPage, { page }),
  }
}
