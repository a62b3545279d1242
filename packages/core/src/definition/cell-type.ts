/**
 * What a cell of a statutory table may hold.
 * `uint`: a count (件, 项, 个); `sint`: a change carried by its sign (本年增/减); `money`: integer fen in memory, shown in `unit`.
 */
export type CellType =
  | { readonly kind: 'uint'; readonly unit: '件' | '项' | '个' }
  | { readonly kind: 'sint'; readonly unit: '项' }
  | { readonly kind: 'money'; readonly unit: '元' | '万元' }

/** Largest count a cell may hold: nine digits, far above any published figure, and inside a 32-bit integer so that sums stay fast. */
export const LARGEST_COUNT = 999_999_999

/** Largest amount in fen: one trillion 元. Still exact as a JavaScript integer. */
export const LARGEST_FEN = 100_000_000_000_000

/** Fen in one unit of each money column: 元 has two decimals, 万元 six. */
export const FEN_PER_UNIT = { 元: 100, 万元: 1_000_000 } as const

export const pieces: CellType = { kind: 'uint', unit: '件' }
export const items: CellType = { kind: 'uint', unit: '项' }
export const projects: CellType = { kind: 'uint', unit: '个' }
export const itemsChange: CellType = { kind: 'sint', unit: '项' }
export const yuan: CellType = { kind: 'money', unit: '元' }
export const tenThousandYuan: CellType = { kind: 'money', unit: '万元' }
