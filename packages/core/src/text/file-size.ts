const KILOBYTE = 1024
const UNITS = ['KB', 'MB', 'GB'] as const

/** The size of a file in bytes as people know it: `35 KB`, `1.2 MB`. A file that is not empty is never said to be 0. */
export function fileSizeText(bytes: number): string {
  if (bytes <= 0) return '0 KB'
  let size = Math.max(bytes / KILOBYTE, 1)
  let unit = 0
  // 999.95 would be printed as 1000.0.
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= KILOBYTE
    unit++
  }
  return `${size < 10 && unit > 0 ? Number(size.toFixed(1)) : Math.round(size)} ${UNITS[unit]}`
}
