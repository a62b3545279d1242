/** An affine map of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The map that leaves everything where it is. */
export const IDENTITY: Affine = [1, 0, 0, 1, 0, 0]

/** The map that first does `inner`, then `outer`. */
export function compose(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Six numbers as a map, or null when they are no such thing. */
export function toAffine(numbers: unknown): Affine | null {
  if (!(Array.isArray(numbers) || numbers instanceof Float32Array || numbers instanceof Float64Array)) return null
  const [a, b, c, d, e, f] = numbers as ArrayLike<unknown> & Iterable<unknown>
  const map = [a, b, c, d, e, f]
  return map.every((one) => typeof one === 'number' && Number.isFinite(one)) ? (map as unknown as Affine) : null
}
