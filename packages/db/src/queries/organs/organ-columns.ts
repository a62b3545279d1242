import { sql } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'

/** Columns that name an organ wherever it is mentioned. */
export const organRef = {
  id: organs.id,
  slug: organs.slug,
  fullName: organs.fullName,
  shortName: organs.shortName,
  divisionCode: organs.divisionCode,
}

/** Columns of a whole organ, its predecessors included. */
export const organRecord = {
  ...organRef,
  aliases: organs.aliases,
  kind: organs.kind,
  creditCode: organs.creditCode,
  parentId: organs.parentId,
  mayMakeRegulations: organs.mayMakeRegulations,
  enforces: organs.enforces,
  validFrom: organs.validFrom,
  validTo: organs.validTo,
  // Written out: inside a query on one table the builder would drop the table's name, and the inner table has an organ_id too.
  successorOf: sql<string[]>`array(select predecessor_id from organ_successions
    where organ_id = organs.id order by predecessor_id)`.as('successor_of'),
}
