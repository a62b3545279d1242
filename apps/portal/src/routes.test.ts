import { describe, expect, it } from 'vitest'
import { addressOf, matchRoute, type Route } from './routes.ts'

describe('matchRoute', () => {
  const known: readonly [string, Route][] = [
    ['/', { name: 'home' }],
    ['/about', { name: 'about' }],
    ['/places/990122', { name: 'place', code: '990122' }],
    ['/places/990122001001', { name: 'place', code: '990122001001' }],
    ['/organs/yunchuan-culture', { name: 'organ', slug: 'yunchuan-culture' }],
    ['/organs/a-1/2025', { name: 'report', slug: 'a-1', reportingYear: 2025, versionNo: null }],
    ['/organs/a-1/2025/v/2', { name: 'report', slug: 'a-1', reportingYear: 2025, versionNo: 2 }],
  ]

  it.each(known)('reads %s and writes it back', (address, route) => {
    expect(matchRoute(address)).toEqual(route)
    expect(addressOf(route as Exclude<Route, { name: 'notFound' | 'moved' }>)).toBe(address)
  })

  it('reads a search with everything that was asked, and falls back where a value makes no sense', () => {
    expect(matchRoute('/search?q=%E6%96%87%E6%97%85&year=2024&page=3')).toEqual({
      name: 'search',
      q: '文旅',
      year: 2024,
      page: 3,
    })
    expect(matchRoute('/search?q=+a+&year=soon&page=-1')).toEqual({ name: 'search', q: 'a', year: null, page: 1 })
    expect(matchRoute('/search?q=%E6%96%')).toMatchObject({ name: 'search', year: null })
  })

  it('leads an address with a closing slash or capitals to the one stable address', () => {
    expect(matchRoute('/organs/A-1/2025/')).toEqual({ name: 'moved', to: '/organs/a-1/2025' })
    expect(matchRoute('/search/?q=x')).toEqual({ name: 'moved', to: '/search?q=x' })
  })

  it('never leads outside the site and never throws', () => {
    for (const url of [
      '//evil.example/',
      '/\\evil',
      '/organs/',
      '/organs/a/25',
      '/%',
      '/places/43',
      '/organs/a/2025/v/0',
      '',
    ])
      expect(matchRoute(url).name).toBe('notFound')
  })
})
