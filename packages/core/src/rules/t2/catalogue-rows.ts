/** Rows of the 2019 table 2 that count catalogue items (项): what they numbered last year and how that changed. */
export const CATALOGUE_ROWS = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'] as const

/** Those of them that also count decisions (件). */
export const DECISION_ROWS = ['licensing', 'otherServices', 'penalty', 'coercion'] as const

/** Rows for documents of general effect, in both formats. */
export const DOCUMENT_ROWS = ['regulations', 'normativeDocs'] as const
