import { blocking, cellsInOrder, getFormat, isExplainable, toStoredNumbers, type ReportContent } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../../queries/queryable.ts'
import { packNumbers } from '../../queries/versions/packed-numbers.ts'
import type { FindingCounts } from '../../schema/reports.ts'
import { demoId } from '../demo-id.ts'
import { effectiveVersion, type DemoReport, type DemoVersion } from '../report.ts'
import { insertRows, insertTokenRows, type Row } from './insert-rows.ts'
import type { DemoTools } from './tools.ts'

function countsOf(report: DemoReport): FindingCounts {
  const explained = new Set(report.explanations.map(({ findingKey }) => findingKey))
  const explainable = report.findings.filter(isExplainable)
  return {
    errors: blocking(report.findings).length,
    warnings: explainable.length,
    infos: report.findings.filter(({ severity }) => severity === 'info').length,
    explained: explainable.filter(({ key }) => explained.has(key)).length,
  }
}

function reportRow(report: DemoReport): Row {
  const { id, organ, reportingYear, kind, content, state, preparedBy, createdAt, updatedAt } = report
  return {
    ...{ id, organ_id: organ.id, reporting_year: reportingYear, kind, format: content.format, state },
    ...{ prepared_by: preparedBy, created_at: createdAt, updated_at: updatedAt, finding_counts: countsOf(report) },
  }
}

function versionRow(report: DemoReport, version: DemoVersion, contentHash: DemoTools['contentHash']): Row {
  const { content, id, no, findings, note } = version
  const format = getFormat(content.format)
  const numbers = packNumbers(toStoredNumbers(format, cellsInOrder(format, content.cells)))
  return {
    ...{ id, report_id: report.id, organ_id: report.organ.id, reporting_year: report.reportingYear, kind: report.kind },
    ...{ format: content.format, no, title: content.title, content, ...numbers, findings, note },
    explanations: version.explanations.map(({ findingKey, text }) => ({ findingKey, text })),
    ...{ content_hash: contentHash(content), created_at: version.at, created_by: version.by },
  }
}

/** The approved version counts as long as the report stands where that approval put it. */
const approvedId = (report: DemoReport) =>
  report.state === 'approved' || report.state === 'published' ? (report.versions.at(-1)?.id ?? null) : null

async function loadVersions(tx: Queryable, reports: readonly DemoReport[], tools: DemoTools): Promise<void> {
  const rows = reports.flatMap((report) =>
    report.versions.map((version) => versionRow(report, version, tools.contentHash)),
  )
  await insertRows(tx, 'report_versions', rows)
  const publications = reports.flatMap((report) =>
    report.versions.flatMap(({ id, published }) => {
      if (published === null) return []
      const address = tools.publicAddress(report.organ.slug, report.reportingYear)
      return [{ version_id: id, report_id: report.id, published_at: published.at, published_by: published.by, address }]
    }),
  )
  await insertRows(tx, 'publications', publications)
  const effective = reports.map((report) => ({
    ...{ id: report.id, approved: approvedId(report), published: effectiveVersion(report)?.id ?? null },
  }))
  await tx.execute(sql`
    update reports r set approved_version_id = e.approved, published_version_id = e.published
    from jsonb_to_recordset(${JSON.stringify(effective)}::jsonb) as e(id uuid, approved uuid, published uuid)
    where r.id = e.id and (e.approved is not null or e.published is not null)`)
}

/** Section 0 is the title with the words before section 一. */
const sectionsOf = ({ title, preface, sections }: ReportContent) => [{ no: 0, title, narrative: preface }, ...sections]

async function loadSections(tx: Queryable, reports: readonly DemoReport[]): Promise<void> {
  const present: Row[] = []
  const past: Row[] = []
  for (const report of reports) {
    const author = { report_id: report.id, changed_by: report.preparedBy }
    const earlier = new Map(report.earlierSections.map((one) => [one.section.no, one]))
    for (const { no, title, narrative } of sectionsOf(report.content)) {
      const old = earlier.get(no)
      const revision = old ? 2 : 1
      present.push({ ...author, no, title, narrative, revision, changed_at: old?.changedAt ?? report.createdAt })
      if (old) past.push({ ...author, ...old.section, revision: 1, changed_at: report.createdAt })
    }
  }
  await insertRows(tx, 'report_sections', present)
  await insertRows(tx, 'report_section_history', [...past, ...present])
}

async function loadSteps(tx: Queryable, reports: readonly DemoReport[], tools: DemoTools): Promise<void> {
  const steps = reports.flatMap((report) =>
    report.steps.map((step, index) => ({
      ...{
        id: demoId('step', report.id, index),
        report_id: report.id,
        transition: step.transition,
        from_state: step.from,
      },
      ...{ to_state: step.to, person_id: step.personId, at: step.at, reason: step.reason, marks: step.marks },
      content_hash: tools.contentHash(step.content),
    })),
  )
  await insertRows(tx, 'transitions', steps)
  const explanations = reports.flatMap(({ id, explanations }) =>
    explanations.map(({ findingKey, code, text, author, at }) => ({
      ...{ report_id: id, finding_key: findingKey, code, text, author, at },
    })),
  )
  await insertRows(tx, 'explanations', explanations)
}

async function loadSearch(tx: Queryable, reports: readonly DemoReport[], tools: DemoTools): Promise<void> {
  const rows = reports.flatMap((report) => {
    const version = effectiveVersion(report)
    return version ? [{ report, version }] : []
  })
  const entries = rows.map(async ({ report: { id, organ, reportingYear }, version }) => ({
    ...{ report_id: id, version_id: version.id, organ_id: organ.id, reporting_year: reportingYear },
    title: version.content.title,
    tokens: await tools.indexTokens([version.content.title, organ.fullName, organ.shortName, ...organ.aliases]),
  }))
  await insertTokenRows(tx, 'search_entries', await Promise.all(entries))
}

/** Reports with their words, steps, explanations, versions, publications and what they are found by. Cells are loaded apart. */
export async function loadReports(tx: Queryable, reports: readonly DemoReport[], tools: DemoTools): Promise<void> {
  await insertRows(tx, 'reports', reports.map(reportRow))
  await loadVersions(tx, reports, tools)
  await loadSections(tx, reports)
  await loadSteps(tx, reports, tools)
  await loadSearch(tx, reports, tools)
}
