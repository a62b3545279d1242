import { checkParts, defineRule } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { COPIED } from '../sources.ts'
import { everyText, placeInSentence, placeOfText, placesBy, plainSentences } from './every-text.ts'
import { findForeignWords } from './foreign-words.ts'

/** What may stand before a sentence's subject. */
const OPENING =
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．是]+)?(?:(?:截至|截止|自|从)?(?:20\d\d年)?\d+月\d+日(?:[至到—-]+(?:20\d\d年)?\d+月\d+日)?|20\d\d年度?(?:以来)?|一年来|今年(?:以来)?|本年度?|全年|下一步|下一阶段|目前|当前)?[，]?/
/** A shorter directory name (财政局) says nothing about whose it is. */
const SHORTEST_NAME = 4
/** Another organ that asks, checks or cooperates is no subject of this report. */
const NOT_SUBJECT =
  /^(?:等|和|与|、|及|牵头|组织|要求|印发|下发|关于|的|对|指导|反馈|通报|制定|主办|举办|转|统一|部署|安排|开展的|召开|移送)/

/** True when `name` is a name this organ may use, or a government above it. */
function isOwnName(name: string, { organ, organName }: ReportFacts): boolean {
  const own = [organName, ...(organ ? [organ.fullName, ...organ.aliases] : [])]
  if (own.some((known) => known !== '' && (known.includes(name) || name.includes(known)))) return true
  return /人民政府(?:办公[厅室])?$|党委$|委员会办公室$/.test(name)
}

/** Words of others in a sentence, and where they begin in it. */
interface Foreign {
  readonly name: string
  readonly at: number
}

/** Directory names that stand as the subject of a sentence and are none of the organ's own. */
function foreignSubjects(sentence: string, facts: ReportFacts): Foreign[] {
  const at = OPENING.exec(sentence)?.[0].length ?? 0
  return facts.directory.flatMap((name) =>
    name.length >= SHORTEST_NAME &&
    sentence.startsWith(name, at) &&
    !NOT_SUBJECT.test(sentence.slice(at + name.length)) &&
    !isOwnName(name, facts)
      ? [{ name, at }]
      : [],
  )
}

function findOthers(facts: ReportFacts): FindingDraft[] {
  const names = [facts.organName, facts.organ?.fullName ?? '', ...(facts.organ?.aliases ?? [])].join(' ').trim()
  return everyText(facts).flatMap((piece) => {
    const found = plainSentences(facts, piece).flatMap((sentence) => {
      const { text } = sentence
      const words = findForeignWords(text, names).map((name) => ({ name, at: text.indexOf(name) }))
      return [...foreignSubjects(text, facts), ...words].map(
        ({ name, at }) => [name, placeInSentence(sentence, at, at + name.length)] as const,
      )
    })
    return [...placesBy(found)].map(([name, places]): FindingDraft => ({
      ...placeOfText(piece.no),
      places,
      params: { n: piece.no, name, org: facts.organName },
      actual: name,
      operands: [
        ['section', piece.no],
        ['name', name],
      ],
    }))
  })
}

/** TX-12 No other organ is the subject of the text, and no other trade's own words: such text was taken over. */
export const tx12OtherOrgan = defineRule({
  code: 'TX-12',
  version: 1,
  severity: 'warning',
  source: COPIED,
  passing: {
    directory: ['安澜县水利局', '安澜县司法局', '安澜县人民政府'],
    sections: {
      5: '与安澜县水利局共享数据不够及时。安澜县人民政府要求加强公开。下一步加强衔接，安澜县司法局牵头开展清理。',
    },
  },
  failing: {
    directory: ['安澜县水利局', '安澜县司法局'],
    sections: { 5: '公开不够及时。下一步，安澜县水利局将加强培训。' },
  },
  expand: () => [checkParts(['preface', 'sections', 'organ', 'directory'], findOthers)],
})
