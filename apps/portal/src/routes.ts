import { ABOUT, CHECK, HOME, organAddress, placeAddress, reportAddress, SEARCH, searchAddress } from './addresses.ts'

/** What an address asks for. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'about' }
  | { readonly name: 'check' }
  | { readonly name: 'place'; readonly code: string }
  | { readonly name: 'organ'; readonly slug: string }
  | {
      readonly name: 'report'
      readonly slug: string
      readonly reportingYear: number
      readonly versionNo: number | null
    }
  | { readonly name: 'search'; readonly q: string; readonly year: number | null; readonly page: number }
  | { readonly name: 'notFound'; readonly path: string }
  /** The same page under its one stable address. */
  | { readonly name: 'moved'; readonly to: string }

const LONGEST_QUERY = 100
const LAST_PAGE = 1000
const SLUG = '([a-z0-9-]{1,80})'
const patterns: readonly (readonly [RegExp, (found: readonly string[]) => Route])[] = [
  [/^\/$/, () => ({ name: 'home' })],
  [/^\/about$/, () => ({ name: 'about' })],
  [/^\/check$/, () => ({ name: 'check' })],
  [/^\/places\/(\d{6}(?:\d{6})?)$/, ([, code = '']) => ({ name: 'place', code })],
  [new RegExp(`^/organs/${SLUG}$`), ([, slug = '']) => ({ name: 'organ', slug })],
  [
    new RegExp(`^/organs/${SLUG}/((?:19|20|21)\\d\\d)(?:/v/([1-9]\\d{0,2}))?$`),
    ([, slug = '', year, no]) => ({
      name: 'report',
      slug,
      reportingYear: Number(year),
      versionNo: no === undefined ? null : Number(no),
    }),
  ],
]

/** Reads the path and query of a request. Anything it does not know is `notFound`; it never throws. */
export function matchRoute(url: string): Route {
  const [path = '/', query = ''] = url.split('#')[0]!.split('?', 2)
  if (path === SEARCH) return searchRoute(new URLSearchParams(query))
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(path)
    if (found) return read(found)
  }
  return movedOrUnknown(path, query)
}

function searchRoute(query: URLSearchParams): Route {
  const year = query.get('year') ?? ''
  const page = query.get('page') ?? ''
  return {
    name: 'search',
    q: (query.get('q') ?? '').trim().slice(0, LONGEST_QUERY),
    year: /^(?:19|20|21)\d\d$/.test(year) ? Number(year) : null,
    page: /^[1-9]\d{0,3}$/.test(page) ? Math.min(Number(page), LAST_PAGE) : 1,
  }
}

// Typed by hand, addresses come with a closing slash or capital letters; each page has one address only.
function movedOrUnknown(path: string, query: string): Route {
  const tidy = path.replace(/\/+$/, '').toLowerCase()
  if (tidy !== path && tidy !== '') {
    const route = matchRoute(query === '' ? tidy : `${tidy}?${query}`)
    if (route.name !== 'notFound' && route.name !== 'moved') return { name: 'moved', to: addressOf(route) }
  }
  return { name: 'notFound', path }
}

/** The one address of a route. */
export function addressOf(route: Exclude<Route, { name: 'notFound' | 'moved' }>): string {
  switch (route.name) {
    case 'home':
      return HOME
    case 'about':
      return ABOUT
    case 'check':
      return CHECK
    case 'place':
      return placeAddress(route.code)
    case 'organ':
      return organAddress(route.slug)
    case 'report':
      return reportAddress(route.slug, route.reportingYear, route.versionNo)
    case 'search':
      return searchAddress(route)
  }
}
