import { computed, shallowReactive, watch } from 'vue'
import { contentOfDraft, evaluateRules, getFormat, toReportFacts, toSurroundings, type Finding } from '@gongkai/core'
import { browserStorage } from '../../client/browser-storage.ts'
import { useCommand } from '../../client/useCommand.ts'
import { orderFindings } from '../../report/finding-order.ts'
import type { ReportView } from '../../report/report-view.ts'
import { useSession } from '../../session/session.ts'
import { createChoiceStore, type SectionChoice } from './choice-store.ts'
import { importLines } from './import-lines.ts'
import { sectionLines, type SectionLine } from './import-sections.ts'
import type { Choice, ImportLine, ImportView } from './import-state.ts'

/** An import being looked through before anything of it is in the draft. */
export type ImportDesk = ReturnType<typeof useImport>

/** Opens a reading beside the report it shall go into. What was decided on an earlier visit is decided still. */
export function useImport(view: () => ImportView, report: () => ReportView) {
  const { choices, sectionChoices, forget } = useChoices(view().id)
  const accept = useCommand('imports.accept', ['reportEditing.open', 'imports.open', 'work.mine'])

  const format = computed(() => getFormat(report().format))
  const lines = computed(() => importLines({ view: view(), format: report().format, stored: report().cells, choices }))
  const sections = computed(() => sectionLines(view(), report(), sectionChoices))
  const cells = computed(() => lines.value.map(({ value }) => value))
  const taken = computed(() => lines.value.filter(({ raw }) => raw !== null))
  const takenSections = computed(() => sections.value.filter((section) => section.taken))
  const findings = computed(() => findingsOf(report(), lines.value, takenSections.value))

  async function run() {
    const { draft, id } = view()
    const answer = await accept.run({
      importId: id,
      cells: taken.value.map(({ definition, raw }) => ({
        id: definition.id,
        raw: raw ?? '',
        basedOn: draft.cells[definition.id]?.revision ?? 0,
      })),
      sections: takenSections.value.map(({ no }) => ({ no, basedOn: draft.sections[String(no)]?.revision ?? 0 })),
    })
    if (answer !== undefined) forget()
    return answer
  }

  return {
    ...{ format, lines, cells, taken, sections, takenSections, findings },
    choose: (id: string, choice: Choice | null) => (choice === null ? choices.delete(id) : choices.set(id, choice)),
    choiceOf: (id: string) => choices.get(id),
    chooseSection: (no: number, choice: SectionChoice) => sectionChoices.set(no, choice),
    /** Decides everything about which file and draft differ in one word. */
    chooseAllDifferent(choice: Choice) {
      for (const { different, definition } of lines.value) if (different) choices.set(definition.id, choice)
    },
    accept: run,
    busy: accept.busy,
    failure: accept.failure,
  }
}

/** What the rules say of the report as the import would leave it. */
function findingsOf(
  report: ReportView,
  lines: readonly ImportLine[],
  taken: readonly SectionLine[],
): readonly Finding[] {
  const { format: formatId, reportingYear, kind, organ, surroundings, sections } = report
  const head = { format: formatId, reportingYear, kind, organName: organ.fullName }
  const cells = lines.map(({ definition, value }) => ({ id: definition.id, ...value }))
  const texts = [...taken, ...sections.filter(({ no }) => !taken.some((section) => section.no === no))]
  const facts = toReportFacts(contentOfDraft(head, cells, texts), toSurroundings(surroundings))
  return orderFindings(getFormat(formatId), evaluateRules(facts), new Set())
}

function useChoices(importId: string) {
  const store = createChoiceStore(browserStorage(), useSession().person.value?.id ?? '', importId)
  const kept = store.read()
  const choices = shallowReactive(new Map<string, Choice>(kept.cells))
  const sectionChoices = shallowReactive(new Map<number, SectionChoice>(kept.sections))
  watch([choices, sectionChoices], () => store.write({ cells: [...choices], sections: [...sectionChoices] }))
  return {
    choices,
    sectionChoices,
    forget: () => store.write({ cells: [], sections: [] }),
  }
}
