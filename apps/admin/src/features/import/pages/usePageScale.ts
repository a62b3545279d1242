import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import type { FilePage } from './page-file.ts'

const STEP = 1.3
const SMALLEST = 0.3
const LARGEST = 6
/** Room beside a page, in pixels. */
const MARGIN = 16
/** In a region narrower than this, the type of a page that fits would be too small to read. */
const NARROW = 520
/** Pixels per point at which the small type of a form is read on a phone. */
const LEGIBLE = 1.15

/** Pixels per point: as wide as the region until somebody zooms; on a phone large enough to read. */
export function usePageScale(region: Ref<HTMLElement | null>, pages: () => readonly FilePage[]) {
  const width = ref(0)
  const chosen = ref<number | null>(null)
  const watcher =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver(() => (width.value = region.value?.clientWidth ?? 0))

  watch(
    region,
    (now, before) => {
      if (before) watcher?.unobserve(before)
      if (now) watcher?.observe(now)
      width.value = now?.clientWidth ?? 0
    },
    { immediate: true },
  )
  onBeforeUnmount(() => watcher?.disconnect())

  const fitting = computed(() => {
    const widest = Math.max(1, ...pages().map((page) => page.width))
    return clamp((width.value - MARGIN) / widest)
  })
  const automatic = computed(() => (width.value < NARROW ? Math.max(fitting.value, LEGIBLE) : fitting.value))
  const scale = computed(() => chosen.value ?? automatic.value)

  return {
    scale,
    zoomIn: () => (chosen.value = clamp(scale.value * STEP)),
    zoomOut: () => (chosen.value = clamp(scale.value / STEP)),
    fit: () => (chosen.value = fitting.value),
  }
}

const clamp = (scale: number) => Math.min(LARGEST, Math.max(SMALLEST, scale))
