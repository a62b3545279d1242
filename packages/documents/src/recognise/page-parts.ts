import { stripSpaces } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'

// What a web page prints around a report: its path, dates, tools, neighbours, footer.
const PAGE_PART =
  /^(?:当前位置|您(?:当前|现在|的位置|所在)|首页|网站首页|发布(?:日期|时间|机构)|发文|来源|信息来源|索引号|主题分类|文号|公开方式|有效性|名称[:：]|关键词[:：]|浏览|点击|阅读|访问|字体|字号|打印|关闭|分享|收藏|保护视力|【|责任编辑|编辑[:：]|上一篇|下一篇|相关(?:文档|文章|链接|附件)|附件|扫一扫|版权所有|主办|承办|网站(?:标识码|地图)|.{0,6}ICP备|.{0,4}公网安备|\d{4}-\d{1,2}-\d{1,2})/
const BREADCRUMB = /^[^>＞»，。；]+[>＞»][^>＞»，。；]+[>＞»]/
/** What the page says beside a report is short and no sentence. */
const LONGEST_PART = 80
const ENDS_SENTENCE = /[。；！？]$/
const DATE_LINE = /^(?:20\d\d年\d{1,2}月\d{1,2}日|二[〇○零OＯ].{2}年.{1,3}月.{1,4}日)$/

const textOf = ({ texts }: CleanLine) => stripSpaces(texts.join(''))

/** True for a line that belongs to the web page and not to the report. */
export function isPagePart(line: CleanLine): boolean {
  const text = textOf(line)
  return text.length <= LONGEST_PART && !ENDS_SENTENCE.test(text) && (PAGE_PART.test(text) || BREADCRUMB.test(text))
}

/** Lines of the last section without signature, date and what the page prints below the report. */
export function withoutTail(lines: readonly CleanLine[], organName: string | null): CleanLine[] {
  const tail = lines.findIndex((line, index) => index > 0 && isPagePart(line))
  const kept = lines.slice(0, tail < 0 ? lines.length : tail)
  while (kept.length > 1) {
    const text = textOf(kept.at(-1)!)
    if (!DATE_LINE.test(text) && text !== organName) break
    kept.pop()
  }
  return kept
}
