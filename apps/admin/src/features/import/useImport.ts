import { computed, shallowReactive } from 'vue'
import { contentOfDraft, evaluateRules, getFormat, toReportFacts, toSurroundings } from '@gongkai/core'
import { useCommand } from '../../client/useCommand.ts'
import { orderFindings } from '../../report/finding-order.ts'
import type { ReportView } from '../../report/report-view.ts'
import { importLines, type Choice, type ImportView } from './import-state.ts'

/** An import being looked through before anything of it is in the draft. */
export type ImportDesk = ReturnType<typeof useImport>

/** Opens a reading beside the report it shall go into. */
export function useImport(view: () => ImportView, report: () => ReportView) {
  const choices = shallowReactive(new Map<string, Choice>())
  const leftOut = shallowReactive(new Set<number>())
  const accept = useCommand('imports.accept', ['reportEditing.open', 'imports.open', 'work.mine'])

  const format = computed(() => getFormat(report().format))
  const lines = computed(() => importLines(view(), report().format, choices))
  const cells = computed(() => lines.value.map(({ value }) => value))
  const taken = computed(() => lines.value.filter(({ raw }) => raw !== null))
  const sections = computed(() => view().sections.filter(({ no }) => !leftOut.has(no)))
  const findings = computed(() => {
    const { reportingYear, kind, organ, surroundings, sections: stored } = report()
    const head = { format: format.value.id, reportingYear, kind, organName: organ.fullName }
    const read = lines.value.map(({ definition, value }) => ({ id: definition.id, ...value }))
    const texts = [
      ...sections.value,
      ...stored.filter(({ no }) => !sections.value.some((section) => section.no === no)),
    ]
    const content = contentOfDraft(head, read, texts)
    return orderFindings(format.value, evaluateRules(toReportFacts(content, toSurroundings(surroundings))), new Set())
  })

  function run() {
    const { draft, id } = view()
    return accept.run({
      importId: id,
      cells: taken.value.map(({ definition, raw }) => ({
        id: definition.id,
        raw: raw ?? '',
        basedOn: draft.cells[definition.id]?.revision ?? 0,
      })),
      sections: sections.value.map(({ no }) => ({ no, basedOn: draft.sections[String(no)]?.revision ?? 0 })),
    })
  }

  return {
    ...{ format, lines, cells, taken, sections, findings, leftOut },
    choose: (id: string, choice: Choice | null) => (choice === null ? choices.delete(id) : choices.set(id, choice)),
    choiceOf: (id: string) => choices.get(id),
    toggleSection: (no: number) => (leftOut.has(no) ? leftOut.delete(no) : leftOut.add(no)),
    accept: run,
    busy: accept.busy,
    failure: accept.failure,
  }
}
