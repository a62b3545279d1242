import { onBeforeUnmount, onMounted, ref } from 'vue'

/** Number of the section one is reading: the last one whose heading has passed the upper third of the window. */
export function useSectionInView() {
  const current = ref<number | null>(null)
  let frame = 0

  function look() {
    frame = 0
    const line = window.innerHeight / 3
    const passed = [...document.querySelectorAll<HTMLElement>('section[data-section]')].filter(
      (section) => section.getBoundingClientRect().top < line,
    )
    const number = Number(passed.at(-1)?.dataset['section'] ?? 1)
    current.value = Number.isNaN(number) ? null : number
  }
  const lookSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(look)
  }

  onMounted(() => {
    look()
    window.addEventListener('scroll', lookSoon, { passive: true })
  })
  onBeforeUnmount(() => {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', lookSoon)
  })
  return current
}
