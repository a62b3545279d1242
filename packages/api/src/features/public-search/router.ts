import { SearchInput, SearchOutput } from '@gongkai/core/exchange'
import { by, open, router } from '../../trpc.ts'
import { searchReports } from './search-reports.ts'

/** Procedures of public search. */
export const publicSearchRouter = router({
  search: open(SearchInput).output(SearchOutput).query(by(searchReports)),
})
