import { errorText } from '@gongkai/core'
import type { BatchFile, OrganRef } from '@gongkai/core/exchange'
import { listOrgans, type StoredBatchFile } from '@gongkai/db'
import { can } from '@gongkai/core'
import type { SignedInContext } from '../../context.ts'

/** Files as they are shown, with the organs they may belong to as far as the person may bring reports in for them. */
export async function toBatchFiles(ctx: SignedInContext, files: readonly StoredBatchFile[]): Promise<BatchFile[]> {
  const ids = new Set(files.flatMap(({ candidateIds }) => candidateIds))
  const allowed = [...ids].filter((id) => can(ctx.person, 'report.bringIn', id))
  const organs = allowed.length === 0 ? [] : await listOrgans(ctx.db, { ids: allowed })
  const refs = new Map(organs.map((organ) => [organ.id, toRef(organ)]))
  return files.map((file) => toBatchFile(file, refs))
}

const toRef = ({ id, slug, fullName, shortName, divisionCode }: OrganRef): OrganRef => ({
  ...{ id, slug, fullName, shortName, divisionCode },
})

function toBatchFile(file: StoredBatchFile, refs: ReadonlyMap<string, OrganRef>): BatchFile {
  const { id, path, size, state, organ, reportingYear, matchedBy, reading, reportId, importId, repeated } = file
  const { errorCode: code, errorFacts, candidateIds, taken } = file
  return {
    ...{ id, path, size, state, organ, reportingYear, matchedBy, reading, reportId, importId, repeated },
    candidates: candidateIds.flatMap((organId) => refs.get(organId) ?? []),
    error: code === null ? null : { code, text: errorText(code, errorFacts ?? {}) },
    taken: taken === null ? null : { ...taken },
  }
}
