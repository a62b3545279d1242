import { nextTick, type Component } from 'vue'
import { createRouter, type Router, type RouterHistory, type RouteRecordRaw } from 'vue-router'
import { lostPage } from './layouts/lost-page.ts'
import { PAGE_TITLES } from './texts.zh-cn.ts'
import type { Session } from './session/session.ts'

type Page = () => Promise<{ default: Component }>

// Found by name, so that the app builds while a page of another feature is still being written.
const pages = import.meta.glob<{ default: Component }>('./features/*/*Page.vue')

function page(path: string): Page {
  return pages[`./features/${path}Page.vue`] ?? missing
}
const missing: Page = () => import('./features/not-found/NotFoundPage.vue')

/** Every page of the app; each is loaded when it is first opened. `name` finds its title. */
export const ROUTES: readonly RouteRecordRaw[] = [
  { path: '/', redirect: '/work' },
  { path: '/sign-in', name: 'signIn', component: page('sign-in/SignIn'), meta: { open: true } },
  { path: '/work', name: 'work', component: page('work/Work') },
  { path: '/board/:roundId?', name: 'board', component: page('round-board/RoundBoard') },
  { path: '/approval/:roundId?/:reportId?', name: 'approval', component: page('approval/Approval') },
  { path: '/consolidation/:roundId?', name: 'consolidation', component: page('consolidation/Consolidation') },
  { path: '/reports/:id', name: 'report', component: page('report-editor/ReportEditor') },
  { path: '/reports/:id/sign', name: 'signOff', component: page('sign-off/SignOff') },
  { path: '/reports/:id/history', name: 'history', component: page('history/History') },
  { path: '/imports/:id', name: 'import', component: page('import/Import') },
  { path: '/bulk-imports/:batchId?', name: 'bulkImport', component: page('bulk-import/BulkImport') },
  { path: '/organs', name: 'organs', component: page('organs/Organs') },
  { path: '/rosters', name: 'rosters', component: page('rosters/Rosters') },
  { path: '/rounds', name: 'rounds', component: page('rounds/Rounds') },
  { path: '/people', name: 'people', component: page('people/People') },
  { path: '/account', name: 'account', component: page('account/Account') },
  { path: '/:path(.*)*', name: 'notFound', component: missing },
]

/** The router. Whoever is not signed in is led to the sign-in page and back to where they wanted to go. */
export function createAdminRouter(history: RouterHistory, session: Session): Router {
  const router = createRouter({
    history,
    routes: [...ROUTES],
    scrollBehavior: (to, from, saved) => saved ?? (to.hash === '' && to.name !== from.name ? { top: 0 } : false),
  })
  router.beforeEach((to) => {
    if (to.meta['open'] === true || session.person.value !== null) return true
    return { name: 'signIn', query: to.fullPath === '/work' ? {} : { next: to.fullPath } }
  })
  router.onError((_error, to) => {
    lostPage.value = router.resolve(to).href
  })
  router.afterEach(async (to, from) => {
    lostPage.value = null
    document.title = `${PAGE_TITLES[String(to.name)] ?? ''} · ${PAGE_TITLES['app']}`
    if (from.matched.length > 0 && to.name !== from.name) await focusHeading()
  })
  return router
}

/** A new page is announced by its heading: the focus goes there, as on a page loaded from the server. */
async function focusHeading(): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
