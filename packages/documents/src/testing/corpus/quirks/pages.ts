import { inventedRemarkOnTables } from '../invented-words.ts'
import type { Quirk } from './quirk.ts'

const MENUS: readonly (readonly string[])[] = [
  ['首页 > 政务公开 > 政府信息公开年报 > 部门'],
  [
    '网站首页',
    '政务公开',
    '政府信息公开指南',
    '政府信息公开制度',
    '法定主动公开内容',
    '政府信息公开年报',
    '依申请公开',
  ],
  [
    '您当前所在的位置: 首页 > 信息公开 > 年度报告',
    '发布日期：2022-01-20 09:30',
    '来源：办公室 浏览次数：128 字体：[大 中 小]',
  ],
  ['索引号：01234567-8/2022-00012', '发布机构：{organ}', '生成日期：2022-01-18', '名称：年度报告', '文号：无'],
  ['简体 | 繁体 | 无障碍 | 长者模式', '今天是2023年1月5日 星期四'],
]
const FOOTERS: readonly (readonly string[])[] = [
  ['附件下载：', '2021年度报告.docx', '打印本页', '关闭窗口'],
  ['上一篇：政府信息公开指南', '下一篇：没有了', '分享到：微信 微博'],
  ['版权所有：{organ} 网站标识码：0000000000', '公网安备 00000000000000号', '电话：000-12345678'],
  ['附件：1.统计表 2.说明', '相关文章', '2020年政府信息公开工作年度报告', '2019年政府信息公开工作年度报告'],
]

/** What stands around the report and between its parts. */
export const PAGE_QUIRKS: readonly Quirk[] = [
  {
    name: 'menu before',
    apply: (report, random) => {
      report.menu.push(...random.pick(MENUS).map((text) => text.replace('{organ}', report.organ)))
    },
  },
  {
    name: 'footer behind',
    apply: (report, random) => {
      report.footer.push(...random.pick(FOOTERS).map((text) => text.replace('{organ}', report.organ)))
    },
  },
  {
    name: 'words in table sections',
    apply: (report, random) => {
      for (const section of report.sections.slice(1, 4)) {
        if (random.chance(0.6)) section.before.push(inventedRemarkOnTables(random))
        if (random.chance(0.4)) section.after.push(`注：${inventedRemarkOnTables(random)}`)
      }
    },
  },
  {
    name: 'unit line above tables',
    apply: (report, random) => {
      for (const section of report.sections.slice(1, 4))
        if (random.chance(0.6)) section.before.push(random.pick(['单位：件', '（单位：件、项、万元）', '单位:件']))
    },
  },
]
