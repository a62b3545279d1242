import type { CheckedFile } from '@gongkai/core/exchange'
import { h } from 'vue'
import { CHECK } from '../../addresses.ts'
import type { Page } from '../../page.ts'
import CheckPage from './CheckPage.vue'
import { CHECK_TEXTS } from './texts.zh-cn.ts'

/** The checker: its form, and with `checked` what was found in a file that was just sent. A result is never indexed. */
export function checkPage(checked: CheckedFile | null): Page {
  const { title, titleOf, description } = CHECK_TEXTS
  return {
    status: 200,
    here: 'check',
    head: {
      title: checked === null ? title : titleOf(checked.fileName),
      description,
      address: CHECK,
      indexed: checked === null,
      linkedData: [],
    },
    draw: () => h(CheckPage, { checked }),
  }
}
