import { pieces, tenThousandYuan } from '../../definition/cell-type.ts'
import { defineTable } from '../../definition/define-table.ts'

const decisionColumn = [{ key: 'decisions', label: '本年处理决定数量' }] as const

// 国办公开办函〔2021〕30号附件《中华人民共和国政府信息公开工作年度报告格式》，“二、主动公开政府信息情况”。
/** Table 2 of `f2021`: what was disclosed on the organ's own initiative, by item of 条例 art. 20. */
export const t2ProactiveDisclosure = defineTable({
  id: 't2',
  section: 2,
  name: '表二',
  blocks: [
    {
      heading: '第二十条第（一）项',
      corner: '信息内容',
      type: pieces,
      columns: [
        { key: 'issued', label: '本年制发件数' },
        { key: 'repealed', label: '本年废止件数' },
        { key: 'inForce', label: '现行有效件数' },
      ],
      rows: [
        { key: 'regulations', label: '规章' },
        { key: 'normativeDocs', label: '行政规范性文件' },
      ],
    },
    {
      heading: '第二十条第（五）项',
      corner: '信息内容',
      type: pieces,
      columns: decisionColumn,
      rows: [{ key: 'licensing', label: '行政许可' }],
    },
    {
      heading: '第二十条第（六）项',
      corner: '信息内容',
      type: pieces,
      columns: decisionColumn,
      rows: [
        { key: 'penalty', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      heading: '第二十条第（八）项',
      corner: '信息内容',
      type: tenThousandYuan,
      columns: [{ key: 'amount', label: '本年收费金额（单位：万元）' }],
      rows: [{ key: 'fees', label: '行政事业性收费' }],
    },
  ],
})
