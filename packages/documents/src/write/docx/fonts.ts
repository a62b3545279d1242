import type { IFontAttributesProperties } from 'docx'

/** A typeface the official layout names, and those that stand in for it where it is not installed. */
interface NamedFont {
  readonly name: string
  readonly alternatives: readonly string[]
  readonly family: 'roman' | 'modern' | 'script'
}

// 公文用字（GB/T 9704—2012）：标题小标宋，正文仿宋，一级标题黑体，二级标题楷体；表格宋体。Fonts are named, never embedded.
const FONTS = {
  title: {
    name: '方正小标宋简体',
    alternatives: ['方正小标宋_GBK', '小标宋体', '华文中宋', '宋体', 'SimSun'],
    family: 'roman',
  },
  body: { name: '仿宋_GB2312', alternatives: ['仿宋', 'FangSong', '华文仿宋'], family: 'modern' },
  heading: { name: '黑体', alternatives: ['SimHei', '微软雅黑'], family: 'modern' },
  subheading: { name: '楷体_GB2312', alternatives: ['楷体', 'KaiTi', '华文楷体'], family: 'modern' },
  table: { name: '宋体', alternatives: ['SimSun', '新宋体'], family: 'roman' },
} as const satisfies Record<string, NamedFont>

const LATIN = 'Times New Roman'

/** Font of a style: Chinese characters in the named typeface, figures and letters in Times New Roman. */
export function fontOf(use: keyof typeof FONTS): IFontAttributesProperties {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: FONTS[use].name }
}

function fontEntry({ name, alternatives, family }: NamedFont): string {
  return (
    `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(';')}"/>` +
    `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
  )
}

/** The document's table of fonts: tells the program what to take where a named typeface is missing. */
export function fontTable(): string {
  const entries = Object.values(FONTS).map(fontEntry).join('')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries}</w:fonts>`
  )
}
