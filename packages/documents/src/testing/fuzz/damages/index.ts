import type { Damage } from '../damage.ts'
import { BYTE_DAMAGES } from './bytes.ts'
import { MARKUP_DAMAGES } from './markup.ts'
import { PART_DAMAGES } from './parts.ts'
import { PDF_DAMAGES } from './pdf.ts'
import { RECORD_DAMAGES } from './records.ts'
import { TEXT_DAMAGES } from './text.ts'
import { VALUE_DAMAGES } from './values.ts'

/** Damage that knows nothing of what it hits: it fits every file. */
export const ANY_FILE: readonly Damage[] = BYTE_DAMAGES

/** Damage made for some families of files. */
export const BY_FAMILY: readonly Damage[] = [
  ...TEXT_DAMAGES,
  ...MARKUP_DAMAGES,
  ...VALUE_DAMAGES,
  ...PART_DAMAGES,
  ...PDF_DAMAGES,
  ...RECORD_DAMAGES,
]
