import { h } from 'vue'
import { placeAddress } from '../../addresses.ts'
import type { Page } from '../../page.ts'
import type { PublicApi } from '../../public-api.ts'
import { T } from '../../texts.zh-cn.ts'
import PlacePage from './PlacePage.vue'

/** A place and its organs. */
export async function placePage(code: string, api: PublicApi): Promise<Page> {
  const page = await api.publicReports.place({ code })
  return {
    status: 200,
    here: 'elsewhere',
    head: {
      title: page.name,
      description: T.place.description(page.name, page.reportingYear),
      address: placeAddress(page.code),
      indexed: true,
      linkedData: [],
    },
    draw: () => h(PlacePage, { page }),
  }
}
