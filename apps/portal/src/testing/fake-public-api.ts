import type { PublicApi } from '../public-api.ts'
import { buildHome, buildOrgan, buildPlace } from './build-lists.ts'
import { buildReportPage } from './build-report-page.ts'
import { buildLine } from './sample-organs.ts'

/** The refusal of the api for something that is not there. */
export class NotFound extends Error {
  readonly code = 'NOT_FOUND'
}

type Answers = { readonly [Room in keyof PublicApi]?: Partial<PublicApi[Room]> }

/** An api that answers from fixtures; a test replaces only the answers it is about. */
export function fakePublicApi(answers: Answers = {}): PublicApi {
  return {
    publicReports: {
      home: () => Promise.resolve(buildHome()),
      place: () => Promise.resolve(buildPlace()),
      organ: () => Promise.resolve(buildOrgan()),
      report: () => Promise.resolve(buildReportPage()),
      ...answers.publicReports,
    },
    publicSearch: {
      search: ({ q }) =>
        Promise.resolve({
          q,
          folded: q.replace('遊', '游'),
          total: 42,
          hits: [buildLine(), buildLine({ reportingYear: 2024 })],
          organs: [{ organ: buildLine().organ, placeName: '云洲县' }],
        }),
      ...answers.publicSearch,
    },
  }
}
