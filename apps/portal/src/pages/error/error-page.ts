import { h } from 'vue'
import { HOME } from '../../addresses.ts'
import type { Page } from '../../page.ts'
import { T } from '../../texts.zh-cn.ts'
import ErrorPage from './ErrorPage.vue'

/** Says that the page cannot be shown now; `reference` finds the failure in the log. */
export function errorPage(status: 429 | 500 | 503, reference: string): Page {
  return {
    status,
    here: 'elsewhere',
    head: { title: T.error.title, description: T.error.title, address: HOME, indexed: false, linkedData: [] },
    draw: () => h(ErrorPage, { lead: status === 429 ? T.error.busy : T.error.lead(reference) }),
  }
}
