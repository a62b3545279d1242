import { ref } from 'vue'

/** The dialog that lets one sign in again over the page: opened once, however many calls failed at the same moment. */
export function createReentry() {
  /** True while the dialog is open. */
  const asking = ref(false)
  let waiting: { readonly promise: Promise<boolean>; readonly settle: (again: boolean) => void } | null = null

  /** Opens the dialog; answers true when the failed calls may be sent again. */
  function ask(): Promise<boolean> {
    if (waiting === null) {
      let settle: (again: boolean) => void = () => undefined
      const promise = new Promise<boolean>((resolve) => (settle = resolve))
      waiting = { promise, settle }
      asking.value = true
    }
    return waiting.promise
  }

  /** Closes the dialog and lets the waiting calls go on, or fail. */
  function settle(again: boolean): void {
    asking.value = false
    waiting?.settle(again)
    waiting = null
  }

  return { asking, ask, settle }
}
