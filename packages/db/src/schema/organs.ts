import { ORGAN_KINDS } from '@gongkai/core'
import { boolean, date, index, integer, pgTable, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { holds, oneOf, ownId } from './columns.ts'

/** Organs that report, each for the span of time in which it existed under this name. */
export const organs = pgTable(
  'organs',
  {
    id: ownId(),
    slug: text('slug').notNull(),
    fullName: text('full_name').notNull(),
    shortName: text('short_name').notNull(),
    aliases: text('aliases').array().notNull(),
    kind: text('kind', { enum: ORGAN_KINDS }).notNull(),
    divisionCode: text('division_code').notNull(),
    creditCode: text('credit_code'),
    parentId: uuid('parent_id').references((): AnyPgColumn => organs.id),
    mayMakeRegulations: boolean('may_make_regulations').notNull(),
    enforces: boolean('enforces'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    sort: integer('sort').notNull().default(0),
  },
  (table) => [
    unique('organs_slug').on(table.slug),
    index('organs_parent').on(table.parentId),
    index('organs_division').on(table.divisionCode),
    oneOf('organs_kind', 'kind', ORGAN_KINDS),
    holds('organs_slug_shape', "slug ~ '^[a-z0-9-]{1,80}$'"),
    holds('organs_span', 'valid_to is null or valid_to >= valid_from'),
  ],
)
