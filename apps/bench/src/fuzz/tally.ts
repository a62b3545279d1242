import type { Answer } from './read-input.ts'

/** An input and its answer, for the lists of the slowest and of the faulty. */
export interface Noted extends Answer {
  readonly number: number
  readonly kind: string
  readonly damages: readonly string[]
}

/** What became of all inputs. */
export class FuzzTally {
  readonly #outcomes = new Map<string, Map<string, number>>()
  readonly #slowest = new Map<string, Noted>()
  readonly faulty: Noted[] = []

  add(one: Noted): void {
    const outcomes = this.#outcomes.get(one.kind) ?? new Map<string, number>()
    const outcome = one.kind === 'archive' && one.outcome.includes(' + ') ? 'files of several outcomes' : one.outcome
    this.#outcomes.set(one.kind, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1))
    const slowest = this.#slowest.get(one.kind)
    if (slowest === undefined || slowest.milliseconds < one.milliseconds) this.#slowest.set(one.kind, one)
    if (one.faults.length > 0) this.faulty.push(one)
  }

  /** How many of each kind ended how, as a Markdown table. */
  outcomeTable(): string {
    const kinds = [...this.#outcomes.keys()]
    const names = [...new Set([...this.#outcomes.values()].flatMap((outcomes) => [...outcomes.keys()]))].toSorted()
    const lines = names.map((name) => {
      const counts = kinds.map((kind) => this.#outcomes.get(kind)!.get(name) ?? 0)
      return `| ${[name, ...counts.map((count) => count || '–'), counts.reduce((a, b) => a + b, 0)].join(' | ')} |`
    })
    return [`| | ${kinds.join(' | ')} | all |`, `| --- |${' --- |'.repeat(kinds.length + 1)}`, ...lines].join('\n')
  }

  /** The input of each kind that took longest, as a Markdown table. */
  slowestTable(): string {
    const lines = [...this.#slowest].map(
      ([kind, { milliseconds, number, damages, outcome }]) =>
        `| ${kind} | ${Math.round(milliseconds)} ms | ${number} | ${damages.join(', ')} | ${outcome} |`,
    )
    return ['| kind | slowest | input | damage | outcome |', '| --- | --- | --- | --- | --- |', ...lines].join('\n')
  }
}

/** A faulty input, for the person who mends it. */
export function faultText({ number, kind, damages, outcome, faults, milliseconds }: Noted): string {
  const head = `${number} ${kind} (${damages.join(', ') || 'sound'}) → ${outcome}, ${Math.round(milliseconds)} ms`
  return [head, ...faults.map((fault) => `    ${fault}`)].join('\n')
}
