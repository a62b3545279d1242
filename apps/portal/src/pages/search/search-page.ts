import { f2019 } from '@gongkai/core'
import { h } from 'vue'
import { searchAddress } from '../../addresses.ts'
import type { Page } from '../../page.ts'
import type { PublicApi } from '../../public-api.ts'
import type { Route } from '../../routes.ts'
import { T } from '../../texts.zh-cn.ts'
import { HITS_PER_PAGE } from './paging.ts'
import SearchPage from './SearchPage.vue'

/** What was found for a query. A query without words lists every published report, newest first. */
export async function searchPage({ q, year, page }: Extract<Route, { name: 'search' }>, api: PublicApi): Promise<Page> {
  const [found, home] = await Promise.all([
    api.publicSearch.search({ q, year, offset: (page - 1) * HITS_PER_PAGE, limit: HITS_PER_PAGE }),
    api.publicReports.home(),
  ])
  const years = Array.from({ length: home.reportingYear - f2019.firstYear + 1 }, (_, back) => home.reportingYear - back)
  return {
    status: 200,
    here: 'search',
    head: {
      title: q === '' ? T.search.title : T.search.titleOf(q),
      description: T.search.description,
      address: searchAddress({ q, year, page }),
      indexed: false,
      linkedData: [],
    },
    draw: () => h(SearchPage, { found, year, page, years }),
  }
}
