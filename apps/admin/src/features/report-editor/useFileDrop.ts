import { onBeforeUnmount, onMounted, ref } from 'vue'

/**
 * Takes files that are dropped anywhere on the page. While one is held over it, `over` is true. A file that misses is kept
 * from opening in the place of the page, where it would take away what was typed.
 */
export function useFileDrop(take: (files: readonly File[]) => void) {
  const over = ref(false)
  // Entering a part of the page comes before leaving the one around it, so they are counted.
  let depth = 0

  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  function enter(event: DragEvent) {
    if (carriesFiles(event)) over.value = ++depth > 0
  }
  function leave(event: DragEvent) {
    if (carriesFiles(event)) over.value = (depth = Math.max(0, depth - 1)) > 0
  }
  function hold(event: DragEvent) {
    if (carriesFiles(event)) event.preventDefault()
  }
  function drop(event: DragEvent) {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth = 0
    over.value = false
    take([...(event.dataTransfer?.files ?? [])])
  }

  const heard = { dragenter: enter, dragleave: leave, dragover: hold, drop }
  onMounted(() =>
    Object.entries(heard).forEach(([name, listen]) => window.addEventListener(name, listen as EventListener)),
  )
  onBeforeUnmount(() =>
    Object.entries(heard).forEach(([name, listen]) => window.removeEventListener(name, listen as EventListener)),
  )
  return { over }
}
