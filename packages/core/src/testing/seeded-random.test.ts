import { describe, expect, it } from 'vitest'
import { seededRandom } from './seeded-random.ts'

const draw = (seed: string) => {
  const random = seededRandom(seed)
  return [
    random.integer(0, 1000),
    random.pick(['甲', '乙', '丙']),
    random.smallCount(50),
    random.shuffle([1, 2, 3, 4]),
    random.fork('x').next(),
  ]
}

describe('seededRandom', () => {
  it('repeats itself for a seed and differs for another', () => {
    expect(draw('云汀')).toEqual(draw('云汀'))
    expect(draw('云汀')).not.toEqual(draw('安澜'))
  })
  it('forks streams that do not depend on what was drawn before', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)]
    one.next()
    expect(one.fork('cells').next()).toBe(other.fork('cells').next())
  })
  it('keeps integers within their bounds and counts small', () => {
    const random = seededRandom(1)
    const drawn = Array.from({ length: 2000 }, () => random.integer(3, 5))
    expect(new Set(drawn)).toEqual(new Set([3, 4, 5]))
    const counts = Array.from({ length: 2000 }, () => random.smallCount(100))
    expect(counts.filter((count) => count <= 10).length).toBeGreaterThan(800)
  })
})
