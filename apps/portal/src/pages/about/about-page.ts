import { h } from 'vue'
import { ABOUT } from '../../addresses.ts'
import type { Page } from '../../page.ts'
import { T } from '../../texts.zh-cn.ts'
import AboutPage from './AboutPage.vue'

/** Where the numbers come from: law, formats, sums and their proof, rules, glossary. */
export function aboutPage(): Page {
  return {
    status: 200,
    here: 'about',
    head: { title: T.about.title, description: T.about.description, address: ABOUT, indexed: true, linkedData: [] },
    draw: () => h(AboutPage),
  }
}
