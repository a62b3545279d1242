import { h } from 'vue'
import { HOME } from '../../addresses.ts'
import type { Page } from '../../page.ts'
import type { PublicApi } from '../../public-api.ts'
import type { Route } from '../../routes.ts'
import { T } from '../../texts.zh-cn.ts'
import { describeMissing } from './missing.ts'
import NotFoundPage from './NotFoundPage.vue'

/** Says that nothing is at this address and where to go from here. */
export async function notFoundPage(route: Route, api: PublicApi): Promise<Page> {
  const missing = await describeMissing(route, api)
  return {
    status: 404,
    here: 'elsewhere',
    head: {
      title: T.notFound.title,
      description: T.notFound.description,
      address: HOME,
      indexed: false,
      linkedData: [],
    },
    draw: () => h(NotFoundPage, { missing }),
  }
}
