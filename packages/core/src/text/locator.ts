const PLACE_WORDS: readonly (readonly [RegExp, string])[] = [
  // Row and column of a table are found by eye; where the cell is drawn then serves programs only.
  [/(column \d+), box [\d ]+/, '$1'],
  [/sheet ([^,]+)/, '工作表“$1”'],
  [/page (\d+)/, '第$1页'],
  [/box (\d+) (\d+) (\d+) (\d+)/, '（距左 $1、距上 $2）'],
  [/line (\d+)/, '第$1行'],
  [/paragraph (\d+)/, '第$1段'],
  [/table (\d+)/, '第$1张表'],
  [/row (\d+)/, '第$1行'],
  [/column (\d+)/, '第$1列'],
  [/cell (\d+)/, '第$1格'],
  [/characters (\d+)-(\d+)/, '第$1至$2字'],
]

/** A locator (`table 2, row 5, column 3`) as people say it: 第2张表第5行第3列. */
export function locatorText(locator: string): string {
  return PLACE_WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), locator).replaceAll(', ', '')
}

const LAST_NUMBER = /^(.*第)(\d+)([列格])$/

/**
 * Several places as people say them, cells of one row together: 第4页第3张表第4行第1、2、3列. `most` rows are said; whether
 * there are more is told by the second value.
 */
export function locatorsText(
  locators: readonly string[],
  most: number,
): { readonly text: string; readonly more: boolean } {
  const groups = new Map<string, string[]>()
  for (const said of new Set(locators.map(locatorText))) {
    const [, before, number, after] = LAST_NUMBER.exec(said) ?? []
    const key = before === undefined ? said : `${before}#${after}`
    groups.set(key, [...(groups.get(key) ?? []), ...(number === undefined ? [] : [number])])
  }
  const rows = [...groups].map(([key, numbers]) => key.replace('#', numbers.join('、')))
  return { text: rows.slice(0, most).join('；'), more: rows.length > most }
}
