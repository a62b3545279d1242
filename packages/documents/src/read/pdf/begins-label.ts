const NUMBERED = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])/

/** True for words that begin with a number as the labels of a form do: （一）, 1., 三、. */
export function beginsLabel(text: string): boolean {
  return NUMBERED.test(text.slice(0, 6).normalize('NFKC'))
}
