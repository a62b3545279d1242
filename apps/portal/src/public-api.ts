import type {
  HomeOutput,
  OrganPageInput,
  OrganPageOutput,
  PlaceInput,
  PlaceOutput,
  ReportPageInput,
  ReportPageOutput,
  SearchInput,
  SearchOutput,
} from '@gongkai/core/exchange'

/**
 * What the pages ask for. The server's caller of the public router has this shape; a page never sees how it is answered.
 * Every method rejects with an error whose `code` is NOT_FOUND when what is asked for does not exist or is not published.
 */
export interface PublicApi {
  readonly publicReports: {
    home(): Promise<HomeOutput>
    place(input: PlaceInput): Promise<PlaceOutput>
    organ(input: OrganPageInput): Promise<OrganPageOutput>
    report(input: ReportPageInput): Promise<ReportPageOutput>
  }
  readonly publicSearch: {
    search(input: SearchInput): Promise<SearchOutput>
  }
}
