/** Files of the client build a document links to, with their hashed names. */
export interface PortalAssets {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

declare const __PORTAL_ASSETS__: PortalAssets | undefined

/** The files of this build. Empty in tests, which look at the text and not at its dress. */
export const ASSETS: PortalAssets =
  typeof __PORTAL_ASSETS__ === 'undefined' ? { scripts: [], styles: [] } : __PORTAL_ASSETS__
