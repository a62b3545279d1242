/** Instructions of a page in the order they are carried out; `names` says what each code means. */
export interface Instructions {
  readonly names: Readonly<Record<string, number>>
  readonly codes: readonly number[]
  readonly operands: readonly unknown[]
}

/** What stands behind an instruction. */
export type Operands = readonly unknown[]

/** One instruction carried out. */
export type Step = (operands: Operands) => void

/** Carries out those instructions that have a step; the others neither place nor draw anything that matters. */
export function carryOut({ names, codes, operands }: Instructions, stepsByName: Readonly<Record<string, Step>>): void {
  const steps = new Map<number, Step>()
  for (const [name, step] of Object.entries(stepsByName)) {
    const code = names[name]
    if (code !== undefined) steps.set(code, step)
  }
  codes.forEach((code, index) => steps.get(code)?.((operands[index] as Operands | null | undefined) ?? []))
}

/** An operand as a number; hostile files put other things there. */
export const toNumber = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
