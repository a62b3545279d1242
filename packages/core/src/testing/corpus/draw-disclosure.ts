import { FEN_PER_UNIT } from '../../text/money.ts'
import { DECISION_ROWS, DOCUMENT_ROWS } from '../../rules/t2/catalogue-rows.ts'
import type { SeededRandom } from '../seeded-random.ts'
import type { CorpusOrgan } from './organs.ts'
import type { Sheet } from './sheet.ts'

/** About as many as a year ago, or as many as an organ of the kind has. */
function near(before: Sheet | null, id: string, usual: number, random: SeededRandom): number {
  const last = before?.has(id) ? before.get(id) : usual
  return Math.round(last * (0.6 + 0.9 * random.next()))
}

function drawDocuments(sheet: Sheet, before: Sheet | null, row: string, busy: number, random: SeededRandom): void {
  const made = random.smallCount(busy)
  const same = before !== null && before.format.id === sheet.format.id
  if (sheet.has(`t2.${row}.inForce`)) {
    const stock = same ? before.get(`t2.${row}.inForce`) : random.integer(0, busy * 4)
    const repealed = Math.min(random.smallCount(busy), stock)
    sheet.set(`t2.${row}.issued`, made)
    sheet.set(`t2.${row}.repealed`, repealed)
    sheet.set(`t2.${row}.inForce`, stock + made - repealed)
    return
  }
  const published = random.chance(0.8) ? made : random.smallCount(busy)
  const stock = same ? before.get(`t2.${row}.publishedTotal`) : random.integer(0, busy * 4)
  sheet.set(`t2.${row}.newlyMade`, made)
  sheet.set(`t2.${row}.newlyPublished`, published)
  sheet.set(`t2.${row}.publishedTotal`, stock + published)
}

function drawDecisions(sheet: Sheet, before: Sheet | null, enforces: boolean, random: SeededRandom): void {
  for (const row of DECISION_ROWS) {
    const id = `t2.${row}.decisions`
    if (!sheet.has(id)) continue
    const usual = enforces && random.chance(0.75) ? random.integer(3, row === 'licensing' ? 900 : 300) : 0
    const decisions = near(before, id, usual, random)
    sheet.set(id, decisions)
    if (!sheet.has(`t2.${row}.itemsPrevYear`)) continue
    drawItems(sheet, before, row, enforces, random)
    const items = sheet.get(`t2.${row}.itemsPrevYear`)
    const change = sheet.get(`t2.${row}.itemsChange`)
    // 处理决定数量 that happens to be the number of items looks misread.
    if (change !== 0 && (decisions === items + change || decisions === items - change)) sheet.set(id, decisions + 7)
  }
}

function drawItems(sheet: Sheet, before: Sheet | null, row: string, some: boolean, random: SeededRandom): void {
  const last = before?.has(`t2.${row}.itemsPrevYear`)
    ? before.get(`t2.${row}.itemsPrevYear`) + before.get(`t2.${row}.itemsChange`)
    : some
      ? random.integer(0, 120)
      : 0
  sheet.set(`t2.${row}.itemsPrevYear`, last)
  if (last > 0 && random.chance(0.3)) sheet.set(`t2.${row}.itemsChange`, random.integer(-Math.min(4, last), 6))
}

function drawMoney(sheet: Sheet, before: Sheet | null, organ: CorpusOrgan, random: SeededRandom): void {
  if (sheet.has('t2.fees.amount')) {
    const usual = random.chance(0.6) ? 0 : random.integer(1, organ.applications * 900) * 137
    sheet.set('t2.fees.amount', near(before, 't2.fees.amount', usual * 100, random))
    return
  }
  drawItems(sheet, before, 'fees', random.chance(0.4), random)
  const usual = random.chance(0.4) ? 0 : random.integer(2, 400) * 1000 * FEN_PER_UNIT.元
  const amount = near(before, 't2.procurement.amount', usual, random)
  if (amount > 0) sheet.set('t2.procurement.projects', random.integer(1, 24))
  sheet.set('t2.procurement.amount', amount)
}

/** Table 2 of either form: documents, decisions, items and money that continue last year's. */
export function drawDisclosure(sheet: Sheet, before: Sheet | null, organ: CorpusOrgan, random: SeededRandom): void {
  const { facts } = organ
  const busy = facts.kind === 'government' ? 40 : facts.kind === 'office' ? 20 : 5
  for (const row of DOCUMENT_ROWS)
    if (row !== 'regulations' || facts.mayMakeRegulations) drawDocuments(sheet, before, row, busy, random)
  const enforces = facts.enforces === null ? random.chance(0.7) : facts.enforces
  drawDecisions(sheet, before, enforces, random)
  drawMoney(sheet, before, organ, random)
}
