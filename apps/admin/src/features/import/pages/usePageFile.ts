import { onBeforeUnmount, shallowRef, watch } from 'vue'
import { browserPages } from './browser-pages.ts'
import type { PageFile } from './page-file.ts'

/** What is known of the pages of a file: on their way, here, or not to be shown. */
export type PageState =
  { readonly kind: 'loading' } | { readonly kind: 'shown'; readonly file: PageFile } | { readonly kind: 'failed' }

/** Fetches the file of an import and opens it as pages; a former one is let go. */
export function usePageFile(importId: () => string, kind: () => string) {
  const state = shallowRef<PageState>({ kind: 'loading' })
  let asked = 0

  function letGo() {
    if (state.value.kind === 'shown') state.value.file.close()
  }

  async function load() {
    const mine = ++asked
    letGo()
    state.value = { kind: 'loading' }
    try {
      const file = await browserPages.open(importId(), kind())
      if (mine !== asked) file.close()
      else state.value = { kind: 'shown', file }
    } catch (error) {
      // A damaged file, a missing connection or a kind this browser cannot draw all leave the text to read instead.
      if (mine === asked) state.value = { kind: 'failed' }
      if (!(error instanceof Error)) throw error
    }
  }

  watch(importId, load, { immediate: true })
  onBeforeUnmount(() => {
    asked++
    letGo()
  })
  return { state, again: load }
}
