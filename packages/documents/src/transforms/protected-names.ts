/**
 * Place names whose characters the dictionary would change although they are right: 乾 is kept in names but becomes 干
 * elsewhere, 於 likewise 于. Key: as it may stand in the source; value: the official simplified name.
 */
export const PROTECTED_NAMES: Readonly<Record<string, string>> = {
  乾縣: '乾县',
  乾县: '乾县',
  乾安: '乾安',
  乾州: '乾州',
  乾潭: '乾潭',
  乾元: '乾元',
  於潛: '於潜',
  於潜: '於潜',
  於陵: '於陵',
  昇平: '昇平',
  甯夏: '宁夏',
  瀋陽: '沈阳',
}
