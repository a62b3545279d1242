import { describe, expect, it } from 'vitest'
import { shinglesOf, similarity } from './similarity.ts'

const last = '本局全面推进政务公开，及时更新公开目录，主动公开信息120条，办理公众来信15件，组织业务培训2次。'

describe('similarity', () => {
  it('sees last year’s text behind new figures', () =>
    expect(similarity(shinglesOf(last), shinglesOf(last.replace('120', '135').replace('15', '9')))).toBe(1))

  it('tells different texts apart', () =>
    expect(
      similarity(shinglesOf(last), shinglesOf('今年围绕群众关切开展政策解读，修订公开指南，改造查阅点。')),
    ).toBeLessThan(0.2))

  it('finds nothing in common between empty texts', () => expect(similarity(shinglesOf(''), shinglesOf(''))).toBe(0))
})
