import type { FormatId, OfficeFileKind } from '@gongkai/core'

/** Addresses of the public site. They are cited and printed, so they never change. */
export const HOME = '/'
export const ABOUT = '/about'
export const SEARCH = '/search'
export const CHECK = '/check'

/** Page of a place by its division code. */
export function placeAddress(code: string): string {
  return `/places/${code}`
}

/** Page of an organ with all its years. */
export function organAddress(slug: string): string {
  return `/organs/${slug}`
}

/** The report in force of a year, or with `versionNo` one of its versions. */
export function reportAddress(slug: string, reportingYear: number, versionNo?: number | null): string {
  const inForce = `${organAddress(slug)}/${reportingYear}`
  return versionNo === undefined || versionNo === null ? inForce : `${inForce}/v/${versionNo}`
}

/** A search with what was asked; the address alone brings the same answer back. `page` counts from 1. */
export function searchAddress(ask: { q?: string; year?: number | null; page?: number }): string {
  const query = new URLSearchParams()
  if (ask.q !== undefined && ask.q !== '') query.set('q', ask.q)
  if (ask.year !== undefined && ask.year !== null) query.set('year', String(ask.year))
  if (ask.page !== undefined && ask.page > 1) query.set('page', String(ask.page))
  const text = query.toString()
  return text === '' ? SEARCH : `${SEARCH}?${text}`
}

/** The blank form of a format as a file. */
export function blankFormAddress(format: FormatId, kind: OfficeFileKind): string {
  return `/forms/${format}.${kind}`
}
