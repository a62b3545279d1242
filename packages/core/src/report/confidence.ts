/** How sure the reading of a cell is: it stands there plainly, it is the only one that fits the equations, or it is one of several. */
export const CONFIDENCES = ['read', 'deduced', 'ambiguous'] as const
export type Confidence = (typeof CONFIDENCES)[number]
