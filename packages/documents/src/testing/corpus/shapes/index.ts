import { LINE_SHAPES } from './lines.ts'
import { ROW_SHAPES } from './rows.ts'
import { RUN_TOGETHER_SHAPES } from './run-together.ts'
import type { Shape } from './shape.ts'
import { WEB_SHAPES } from './web-pages.ts'

/** Every shape of the corpus. */
export const CORPUS_SHAPES: readonly Shape[] = [...ROW_SHAPES, ...LINE_SHAPES, ...RUN_TOGETHER_SHAPES, ...WEB_SHAPES]
