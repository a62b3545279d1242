import { randomUUID } from 'node:crypto'
import { AppError, creditCodeProblem } from '@gongkai/core'
import type { SaveOrganInput, SaveOrganOutput } from '@gongkai/core/exchange'
import { findOrgan, getOrgan, saveOrgan as storeOrgan, saveOrganSearch, type Queryable } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { CREDIT_CODE_PROBLEMS, ORGAN_FAULTS } from '../../texts.zh-cn.ts'
import { indexTokens } from '../public-search/search-tokens.ts'
import { savePlace } from './save-place.ts'

type OrganInput = z.output<typeof SaveOrganInput>['organ']

/**
 * Creates an organ or changes what is known of one. A government also becomes a place of the public pages. Throws
 * ORGAN_CODE_INVALID for a credit code that does not check, INPUT_INVALID for impossible dates or relations, NOT_FOUND.
 */
export async function saveOrgan(
  ctx: SignedInContext,
  input: z.output<typeof SaveOrganInput>,
): Promise<z.input<typeof SaveOrganOutput>> {
  const { organ } = input
  demandCreditCode(organ.creditCode)
  return runCommand(ctx, 'organs.save', input, async (tx) => {
    await demandRelations(tx, organ)
    const id = organ.id ?? randomUUID()
    const before = organ.id === null ? undefined : await getOrgan(tx, organ.id)
    const slug = before?.slug ?? slugFor(organ.divisionCode, id)
    await storeOrgan(tx, { ...organ, id, slug })
    await saveOrganSearch(tx, {
      organId: id,
      tokens: await indexTokens([organ.fullName, organ.shortName, ...organ.aliases]),
    })
    if (organ.kind === 'government') await savePlace(tx, organ)
    const kind = before === undefined ? 'organ.created' : 'organ.changed'
    const { fullName, validFrom, validTo } = organ
    await recordEvent(tx, ctx, { kind, subjectKind: 'organ', subjectId: id, data: { fullName, validFrom, validTo } })
    return { organ: await getOrgan(tx, id) }
  })
}

function demandCreditCode(code: string | null): void {
  const problem = code === null ? null : creditCodeProblem(code)
  if (code !== null && problem !== null)
    throw new AppError('ORGAN_CODE_INVALID', { code, reason: CREDIT_CODE_PROBLEMS[problem] })
}

async function demandRelations(tx: Queryable, organ: OrganInput): Promise<void> {
  const { id, parentId, successorOf, validFrom, validTo } = organ
  if (validTo !== null && validTo < validFrom)
    throw new AppError('INPUT_INVALID', { where: ORGAN_FAULTS.endsBeforeItBegins })
  if (id !== null && (parentId === id || successorOf.includes(id)))
    throw new AppError('INPUT_INVALID', { where: ORGAN_FAULTS.ownRelative })
  for (const other of [parentId, ...successorOf])
    if (other !== null && (await findOrgan(tx, other)) === undefined)
      throw new AppError('INPUT_INVALID', { where: ORGAN_FAULTS.unknownRelative })
}

/** The organ's name in addresses. It is cited, so it never changes and says nothing that could: where it is, and a number. */
function slugFor(divisionCode: string, id: string): string {
  return `${divisionCode}-${id.slice(0, 8)}`
}
