import {
  chinaDate,
  divisionLevel,
  evaluateRules,
  legalDeadline,
  toReportFacts,
  toSurroundings,
  type ReportContent,
} from '@gongkai/core'
import type { OrganRecord, RuleSurroundings } from '@gongkai/core/exchange'
import {
  findRoundFor,
  getOrgan,
  listNeighbourNames,
  listPeerTexts,
  listTransitions,
  listVersions,
  type Queryable,
  type StoredReport,
  type StoredRound,
} from '@gongkai/db'
import { publicAddress } from '../public-reports/public-address.ts'
import { findLastYear, wordsOf } from './find-last-year.ts'
import { medianFees } from './median-fees.ts'

/** At most so many reports of the same round are compared with for copied text (XY-10). */
const MOST_PEERS = 60

/**
 * The one place that gathers what the rules read beside the report itself. Browser and server both evaluate from this
 * object, so they find the same. Of the other organs' final texts only those are included that are indeed nearly the same:
 * they take part in a finding, and nothing else is anybody's business.
 */
export async function buildSurroundings(
  tx: Queryable,
  today: string,
  report: StoredReport,
  content: ReportContent,
): Promise<RuleSurroundings> {
  const organ = await getOrgan(tx, report.organ.id)
  const round = await findRoundFor(tx, { organId: organ.id, reportingYear: report.reportingYear })
  const surroundings: RuleSurroundings = {
    organ: organFacts(organ),
    previous: (await findLastYear(tx, organ, report))?.previous ?? null,
    others: [],
    directory: await listNeighbourNames(tx, { organId: organ.id, date: today }),
    filing: await filingFacts(tx, today, report, round),
    peerMedianFees: round ? await medianFees(tx, round) : null,
  }
  return { ...surroundings, others: round ? await findCopies(tx, round, organ.id, content, surroundings) : [] }
}

function organFacts(organ: OrganRecord): NonNullable<RuleSurroundings['organ']> {
  const { fullName, kind, mayMakeRegulations, enforces, aliases, divisionCode } = organ
  const level = kind === 'township' || kind === 'subdistrict' ? 4 : divisionLevel(divisionCode)
  return { fullName, kind, mayMakeRegulations, enforces, aliases, level }
}

async function filingFacts(
  tx: Queryable,
  today: string,
  report: StoredReport,
  round: StoredRound | undefined,
): Promise<RuleSurroundings['filing']> {
  const submitted = report.state === 'submitted' || report.state === 'approved' || report.state === 'published'
  return {
    today,
    dueDate: round?.dueDate ?? legalDeadline(report.reportingYear, report.kind),
    submitted,
    handedOn: report.state === 'signing' ? await dayHandedOn(tx, report.id) : null,
    // Handing in is the signature of the leader in charge: nothing is handed in without it.
    signedOff: submitted,
    publication: report.state === 'published' ? await publicationOf(tx, report) : null,
  }
}

/** The day in China on which a report was last sent for the signature. */
async function dayHandedOn(tx: Queryable, reportId: string): Promise<string | null> {
  const step = (await listTransitions(tx, reportId)).findLast(({ transition }) => transition === 'requestSignOff')
  return step === undefined ? null : chinaDate(step.at)
}

async function publicationOf(tx: Queryable, report: StoredReport) {
  const versions = await listVersions(tx, report.id)
  const publishedAt = versions.find((version) => version.id === report.publishedVersionId)?.publishedAt ?? null
  return { url: publicAddress(report), date: publishedAt === null ? null : chinaDate(publishedAt) }
}

async function findCopies(
  tx: Queryable,
  round: StoredRound,
  organId: string,
  content: ReportContent,
  surroundings: RuleSurroundings,
): Promise<RuleSurroundings['others']> {
  const peers = await listPeerTexts(tx, { roundId: round.id, exceptOrganId: organId, limit: MOST_PEERS })
  if (peers.length === 0) return []
  const others = peers.map((peer) => ({
    name: peer.organName,
    reportingYear: peer.reportingYear,
    text: wordsOf(peer.sections),
  }))
  const findings = evaluateRules(toReportFacts(content, toSurroundings({ ...surroundings, others })))
  const copied = new Set(
    findings.filter((finding) => finding.code === 'XY-10').map((finding) => finding.params['name']),
  )
  return others.filter((other) => copied.has(other.name))
}
