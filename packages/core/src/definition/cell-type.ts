import type { MoneyUnit } from '../text/money.ts'

/**
 * What a cell of a statutory table may hold.
 * `uint`: a count (件, 项, 个); `sint`: a change carried by its sign (本年增/减); `money`: integer fen in memory, shown in `unit`.
 */
export type CellType =
  | { readonly kind: 'uint'; readonly unit: '件' | '项' | '个' }
  | { readonly kind: 'sint'; readonly unit: '项' }
  | { readonly kind: 'money'; readonly unit: MoneyUnit }

/** Largest count a cell may hold: nine digits, far above any published figure, and inside a 32-bit integer so that sums stay fast. */
export const LARGEST_COUNT = 999_999_999

/** Largest amount in fen: one trillion 元. Still exact as a JavaScript integer. */
export const LARGEST_FEN = 100_000_000_000_000

/** Counts in 件: documents, decisions, applications, cases. */
export const pieces: CellType = { kind: 'uint', unit: '件' }
/** Counts in 项: entries of a catalogue. */
export const items: CellType = { kind: 'uint', unit: '项' }
/** Counts in 个: procurement projects. */
export const projects: CellType = { kind: 'uint', unit: '个' }
/** Change of a catalogue, signed. */
export const itemsChange: CellType = { kind: 'sint', unit: '项' }
/** Money shown in 元. */
export const yuan: CellType = { kind: 'money', unit: '元' }
/** Money shown in 万元. */
export const tenThousandYuan: CellType = { kind: 'money', unit: '万元' }
