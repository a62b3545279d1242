import { items, itemsChange, pieces, projects, yuan } from '../../definition/cell-type.ts'
import { defineTable } from '../../definition/define-table.ts'

const itemColumns = [
  { key: 'itemsPrevYear', label: '上一年项目数量', type: items },
  { key: 'itemsChange', label: '本年增/减', type: itemsChange },
] as const
const decisions = { key: 'decisions', label: '处理决定数量', type: pieces } as const

// 国办公开办函〔2019〕60号附件《中华人民共和国政府信息公开工作年度报告格式（试行）》，“二、主动公开政府信息情况”。
// 项目数量按目录计（项），处理决定数量按件计；采购总金额表上不印单位，按元记。
/** Table 2 of `f2019`: what was disclosed on the organ's own initiative, by item of 条例 art. 20. */
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
        { key: 'newlyMade', label: '本年新制作数量' },
        { key: 'newlyPublished', label: '本年新公开数量' },
        { key: 'publishedTotal', label: '对外公开总数量' },
      ],
      rows: [
        { key: 'regulations', label: '规章' },
        { key: 'normativeDocs', label: '规范性文件' },
      ],
    },
    {
      heading: '第二十条第（五）项',
      corner: '信息内容',
      type: items,
      columns: [...itemColumns, decisions],
      rows: [
        { key: 'licensing', label: '行政许可' },
        { key: 'otherServices', label: '其他对外管理服务事项' },
      ],
    },
    {
      heading: '第二十条第（六）项',
      corner: '信息内容',
      type: items,
      columns: [...itemColumns, decisions],
      rows: [
        { key: 'penalty', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      heading: '第二十条第（八）项',
      corner: '信息内容',
      type: items,
      columns: itemColumns,
      rows: [{ key: 'fees', label: '行政事业性收费' }],
    },
    {
      heading: '第二十条第（九）项',
      corner: '信息内容',
      type: projects,
      columns: [
        { key: 'projects', label: '采购项目数量' },
        { key: 'amount', label: '采购总金额', type: yuan },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购' }],
    },
  ],
})
