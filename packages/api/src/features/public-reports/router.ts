import {
  HomeOutput,
  OrganPageInput,
  OrganPageOutput,
  PlaceInput,
  PlaceOutput,
  ReportPageInput,
  ReportPageOutput,
} from '@gongkai/core/exchange'
import { by, Nothing, open, router } from '../../trpc.ts'
import { getHome } from './get-home.ts'
import { getPlace } from './get-place.ts'
import { getOrganPage } from './get-organ-page.ts'
import { getReportPage } from './get-report-page.ts'

/** Procedures of public reports. */
export const publicReportsRouter = router({
  home: open(Nothing).output(HomeOutput).query(by(getHome)),
  place: open(PlaceInput).output(PlaceOutput).query(by(getPlace)),
  organ: open(OrganPageInput).output(OrganPageOutput).query(by(getOrganPage)),
  report: open(ReportPageInput).output(ReportPageOutput).query(by(getReportPage)),
})
