/** The browser's own storage, or null where it is forbidden; the page then warns before it is left. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch (forbidden) {
    if (forbidden instanceof DOMException) return null
    throw forbidden
  }
}
