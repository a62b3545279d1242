/** Names of the places of the demo, as keys of the program. */
export type PlaceKey = 'lanjiang' | 'yunchuan' | 'qingxun'

/** A place with a government. */
export interface DemoPlace {
  readonly key: PlaceKey
  /** 岚江市, 云川县, 青浔区. */
  readonly name: string
  /** The word organs of this level are called by in short: 市, 县, 区. */
  readonly level: '市' | '县' | '区'
  readonly code: string
  readonly parent: PlaceKey | null
  /** Business of its organs compared with those of a county. */
  readonly size: number
}

/**
 * The invented places. GB/T 2260 begins its codes with 1 to 8, one digit per region; no province has ever been given 9. Codes under 99 are
 * therefore well formed and can be no real place, today or in an older list.
 */
export const PLACES: readonly DemoPlace[] = [
  { key: 'lanjiang', name: '岚江市', level: '市', code: '990100', parent: null, size: 2.4 },
  { key: 'yunchuan', name: '云川县', level: '县', code: '990122', parent: 'lanjiang', size: 1 },
  { key: 'qingxun', name: '青浔区', level: '区', code: '990102', parent: 'lanjiang', size: 1.35 },
]

/** The place with this key. */
export function placeOf(key: PlaceKey): DemoPlace {
  return PLACES.find((place) => place.key === key)!
}
