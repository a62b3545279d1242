import { parseArgs } from 'node:util'
import { ORGAN_KINDS, type OrganKind } from '@gongkai/core'
import { CHECK_USAGE_TEXTS } from './texts.zh-cn.ts'

/** What `gongkai check` was asked to do. */
export interface CheckArguments {
  readonly files: readonly string[]
  readonly json: boolean
  readonly previous: string | null
  readonly organKind: OrganKind | null
}

const isOrganKind = (text: string): text is OrganKind => ORGAN_KINDS.some((kind) => kind === text)

/** Reads the arguments of `check`, or says in a sentence what is wrong with them. */
export function readCheckArguments(args: readonly string[]): CheckArguments | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, previous: { type: 'string' }, 'organ-kind': { type: 'string' } },
    })
    const kind = values['organ-kind']
    if (kind !== undefined && !isOrganKind(kind)) return { problem: CHECK_USAGE_TEXTS.organKind(kind) }
    if (positionals.length === 0) return { problem: CHECK_USAGE_TEXTS.noFile }
    const fromInput = [...positionals, values.previous].filter((file) => file === '-').length
    if (fromInput > 1) return { problem: CHECK_USAGE_TEXTS.inputTwice }
    return {
      files: positionals,
      json: values.json ?? false,
      previous: values.previous ?? null,
      organKind: kind ?? null,
    }
  } catch (error) {
    // parseArgs names the option it does not know; its sentence is for programmers, so only the option is taken over.
    if (error instanceof TypeError)
      return { problem: CHECK_USAGE_TEXTS.option(/'([^']+)'/.exec(error.message)?.[1] ?? '') }
    throw error
  }
}
