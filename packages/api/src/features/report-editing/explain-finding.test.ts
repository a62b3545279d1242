import { randomUUID } from 'node:crypto'
import { evaluateRules, toReportFacts, toSurroundings, contentOfDraft, unexplained } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AdminCaller } from '../../admin-router.ts'
import { createTestHouse, draftReport, move, refusal, validReport, type TestHouse } from '../../testing/index.ts'

let house: TestHouse
let reporter: AdminCaller
let reportId: string

beforeAll(async () => {
  house = await createTestHouse()
  reporter = await house.as('reporter')
  // Only what the organ says of its title is questionable (CP-05, a warning).
  reportId = await draftReport(house, validReport({ title: '林业局年报' }))
})
afterAll(() => house.close())

/** What the browser finds from the same view. */
async function findings() {
  const view = await reporter.reportEditing.open({ reportId })
  const content = contentOfDraft({ ...view, organName: view.organ.fullName }, view.cells, view.sections)
  const found = evaluateRules(toReportFacts(content, toSurroundings(view.surroundings)))
  const explained = new Set(view.explanations.map((explanation) => explanation.findingKey))
  return { found, open: unexplained(found, explained), view }
}

async function retitle(title: string): Promise<void> {
  const { view } = await findings()
  const front = view.sections.find((section) => section.no === 0)
  await reporter.reportEditing.saveSection({
    ...{ commandId: randomUUID(), reportId, no: 0, title },
    ...{ narrative: front?.narrative ?? [], basedOn: front?.revision ?? 0 },
  })
}

describe('explainFinding', () => {
  it('is asked for before a report with a warning may leave', async () => {
    const refused = await refusal(move(house, 'reporter', reportId, 'requestSignOff'))
    expect(refused.code).toBe('EXPLANATION_MISSING')
    expect(refused.facts['count']).toBe(1)
  })

  it('settles the finding, survives another check, and lapses when what it rests on changes', async () => {
    const { open } = await findings()
    expect(open.map((finding) => finding.code)).toEqual(['CP-05'])
    const [finding] = open
    const input = {
      commandId: randomUUID(),
      reportId,
      findingKey: finding?.key ?? '',
      code: 'CP-05',
      text: '沿用县里统一的短标题。',
    }
    const { explanation } = await reporter.reportEditing.explain(input)
    expect(explanation).toMatchObject({ author: '王芳', text: '沿用县里统一的短标题。' })
    expect((await findings()).open).toEqual([])
    await retitle('林业局政府信息公开年报')
    expect((await findings()).open.map((one) => one.code)).toEqual(['CP-05'])
    await retitle('林业局年报')
    expect((await findings()).open).toEqual([])
    expect((await move(house, 'reporter', reportId, 'requestSignOff')).state).toBe('signing')
  })

  it('is refused for a finding the draft does not have', async () => {
    await move(house, 'organApprover', reportId, 'refuseSignOff', '标题请用全称')
    const input = { commandId: randomUUID(), reportId, findingKey: 'CP-05@1:0000', code: 'CP-05', text: '没有这一条。' }
    expect((await refusal(reporter.reportEditing.explain(input))).code).toBe('NOT_FOUND')
  })
})
