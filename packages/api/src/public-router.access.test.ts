import { describe, expect, it } from 'vitest'
import { publicRouter } from './public-router.ts'
import { listProcedures } from './testing/index.ts'

const PROCEDURES = [
  'publicReports.home',
  'publicReports.organ',
  'publicReports.place',
  'publicReports.report',
  'publicSearch.search',
]

describe('the public router', () => {
  const procedures = listProcedures(publicRouter)

  it('offers these procedures and no other', () => expect(Object.keys(procedures).sort()).toEqual(PROCEDURES))

  it('lets anyone read and nobody change anything', () => {
    for (const procedure of Object.values(procedures)) {
      expect(procedure._def.type).toBe('query')
      expect(procedure._def.meta?.access).toBe('anyone')
    }
  })
})
