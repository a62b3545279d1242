/**
 * One clean-up of text. `isNeeded` looks at the whole document once, so that a clean-up which could harm good text
 * (traditional to simplified turns 乾县 into 干县) runs only where its trouble is really there.
 */
export interface Transform {
  readonly name: string
  readonly isNeeded: (document: string) => boolean
  /** Gets the clean-up itself; the dictionary of a rarely needed one is loaded only here. */
  readonly load: () => Promise<(text: string) => string>
}

/** Declares a clean-up. */
export function defineTransform(transform: Transform): Transform {
  return transform
}
