import { defineTransform } from './transform.ts'

// Radicals that look like a whole character and have no such relation in Unicode; the others are found by normalising.
const SUPPLEMENT =
  '⺁厂⺇几⺈刀⺊卜⺌小⺎兀⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺳网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const CHARACTER_OF = new Map<string, string>()
for (let index = 0; index < SUPPLEMENT.length; index += 2) CHARACTER_OF.set(SUPPLEMENT[index]!, SUPPLEMENT[index + 1]!)

const RADICAL = /[\u2e80-\u2fd5]/g

/** A text with characters for the radicals in it. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, (radical) => CHARACTER_OF.get(radical) ?? radical.normalize('NFKC'))
}

/**
 * Radicals used as characters: ⼈⺠政府 becomes 人民政府. Programs that print to PDF name a shape by the first code their font has
 * for it, and words copied from such a file keep those codes.
 */
export const radicals = defineTransform({
  name: 'radicals',
  isNeeded: (document) => /[\u2e80-\u2fd5]/.test(document),
  load: () => Promise.resolve(withoutRadicals),
})
