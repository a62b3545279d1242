/** Trades of departments: how an organ of the trade is named, and what only such an organ writes about as its own. */
const TRADES: readonly { readonly own: RegExp; readonly trade: string }[] = [
  { own: /统计/, trade: '统计' },
  { own: /税务/, trade: '税务' },
  { own: /教育|教体/, trade: '教育' },
  { own: /公安/, trade: '公安' },
  { own: /民政/, trade: '民政' },
  { own: /财政/, trade: '财政' },
  { own: /水利|水务/, trade: '水利' },
  { own: /林业|林草|自然资源/, trade: '林业' },
  { own: /农业|农村|畜牧/, trade: '农业' },
  { own: /卫生|卫健|健康|疾控/, trade: '卫生' },
  { own: /审计/, trade: '审计' },
  { own: /司法/, trade: '司法' },
  { own: /气象/, trade: '气象' },
  { own: /交通|公路/, trade: '交通' },
  { own: /人力资源|人社/, trade: '人事' },
]

/** Names of a trade's own site, and its information as the thing one publishes: 统计信息网, 统计信息公开. */
function ownWords(trade: string): RegExp {
  // 财政信息公开 and 教育信息公开 are key areas many organs write about; for those only the site is telling.
  const publishes = trade === '统计' || trade === '气象' || trade === '税务' ? `|(?:有关)?${trade}信息公开` : ''
  return new RegExp(`${trade}信息网|全[县市区省]${trade}系统(?:干部|职工|政务)${publishes}`)
}

const FOREIGN = TRADES.map(({ own, trade }) => ({ own, words: ownWords(trade) }))

/** Words in `text` that belong to another trade than that of an organ called `names`. Governments and their offices write about every trade. */
export function findForeignWords(text: string, names: string): string[] {
  if (/人民政府|政府办|管理委员会|管委会|街道|[镇乡]$/.test(names)) return []
  return FOREIGN.flatMap(({ own, words }) => (own.test(names) ? [] : (words.exec(text)?.slice(0, 1) ?? [])))
}
