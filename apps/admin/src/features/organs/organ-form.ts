import { creditCodeProblem, isDivisionCode, type OrganKind } from '@gongkai/core'
import type { OrganRecord } from '@gongkai/core/exchange'
import type { CommandInput } from '../../client/procedures.ts'
import { CREDIT_CODE_WORDS, FORM_WORDS } from './texts.zh-cn.ts'

/** An organ as it is written in the form: everything is text until it is sent. */
export interface OrganForm {
  id: string | null
  fullName: string
  shortName: string
  aliases: string
  kind: OrganKind
  divisionCode: string
  creditCode: string
  parentId: string
  mayMakeRegulations: boolean
  enforces: 'yes' | 'no' | 'unknown'
  validFrom: string
  validTo: string
  successorOf: string[]
}

/** Fields with something wrong, and the sentence about it. */
export type OrganFormErrors = Partial<
  Record<'fullName' | 'shortName' | 'divisionCode' | 'creditCode' | 'validFrom' | 'validTo', string>
>

/** The form of an organ, or an empty one that begins on `today`. */
export function toOrganForm(organ: OrganRecord | null, today: string): OrganForm {
  if (organ === null) return { ...EMPTY, validFrom: today, successorOf: [] }
  const { id, fullName, shortName, kind, divisionCode, mayMakeRegulations, validFrom, successorOf } = organ
  return {
    ...{ id, fullName, shortName, kind, divisionCode, mayMakeRegulations, validFrom },
    aliases: organ.aliases.join('\n'),
    creditCode: organ.creditCode ?? '',
    parentId: organ.parentId ?? '',
    enforces: organ.enforces === null ? 'unknown' : organ.enforces ? 'yes' : 'no',
    validTo: organ.validTo ?? '',
    successorOf: [...successorOf],
  }
}

const EMPTY: OrganForm = {
  id: null,
  fullName: '',
  shortName: '',
  aliases: '',
  kind: 'department',
  divisionCode: '',
  creditCode: '',
  parentId: '',
  mayMakeRegulations: false,
  enforces: 'unknown',
  validFrom: '',
  validTo: '',
  successorOf: [],
}

/** What is wrong with the form, field by field. The api checks again. */
export function organFormErrors(form: OrganForm): OrganFormErrors {
  const errors: OrganFormErrors = {}
  if (form.fullName.trim().length < 2) errors.fullName = FORM_WORDS.fullName
  if (form.shortName.trim() === '') errors.shortName = FORM_WORDS.shortName
  if (!isDivisionCode(form.divisionCode.trim())) errors.divisionCode = FORM_WORDS.divisionCode
  const problem = form.creditCode.trim() === '' ? null : creditCodeProblem(form.creditCode.trim().toUpperCase())
  if (problem !== null) errors.creditCode = CREDIT_CODE_WORDS[problem]
  if (form.validFrom === '') errors.validFrom = FORM_WORDS.validFrom
  if (form.validTo !== '' && form.validTo < form.validFrom) errors.validTo = FORM_WORDS.validTo
  return errors
}

/** The form as the api takes it. */
export function fromOrganForm(form: OrganForm): CommandInput<'organs.save'>['organ'] {
  const { id, kind, mayMakeRegulations, validFrom, successorOf } = form
  return {
    ...{ id, kind, mayMakeRegulations, validFrom, successorOf },
    fullName: form.fullName.trim(),
    shortName: form.shortName.trim(),
    aliases: form.aliases
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    divisionCode: form.divisionCode.trim(),
    creditCode: form.creditCode.trim() === '' ? null : form.creditCode.trim().toUpperCase(),
    parentId: form.parentId === '' ? null : form.parentId,
    enforces: form.enforces === 'unknown' ? null : form.enforces === 'yes',
    validTo: form.validTo === '' ? null : form.validTo,
  }
}
