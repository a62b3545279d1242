import { aboutPage } from './pages/about/about-page.ts'
import type { CheckedFile } from '@gongkai/core/exchange'
import { checkPage } from './pages/check/check-page.ts'
import { homePage } from './pages/home/home-page.ts'
import { isNotFound } from './pages/not-found/missing.ts'
import { notFoundPage } from './pages/not-found/not-found-page.ts'
import { organPage } from './pages/organ/organ-page.ts'
import { placePage } from './pages/place/place-page.ts'
import { reportPage } from './pages/report/report-page.ts'
import { searchPage } from './pages/search/search-page.ts'
import type { Page, Site } from './page.ts'
import type { PublicApi } from './public-api.ts'
import type { Route } from './routes.ts'

type Drawn = Exclude<Route, { name: 'moved' }>
type Known = Exclude<Drawn, { name: 'check' }>

/** The page of a route with its data. What does not exist becomes the page that says so; other failures are passed on. */
export async function loadPage(
  route: Drawn,
  api: PublicApi,
  site: Site,
  checked: CheckedFile | null = null,
): Promise<Page> {
  try {
    return route.name === 'check' ? checkPage(checked) : await knownPage(route, api, site)
  } catch (reason) {
    if (isNotFound(reason)) return notFoundPage(route, api)
    throw reason
  }
}

function knownPage(route: Known, api: PublicApi, site: Site): Page | Promise<Page> {
  switch (route.name) {
    case 'home':
      return homePage(api, site)
    case 'place':
      return placePage(route.code, api)
    case 'organ':
      return organPage(route.slug, api, site)
    case 'report':
      return reportPage(route, api, site)
    case 'search':
      return searchPage(route, api)
    case 'about':
      return aboutPage()
    case 'notFound':
      return notFoundPage(route, api)
  }
}
