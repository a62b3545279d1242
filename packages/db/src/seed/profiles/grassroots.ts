import { profile, type Profile } from './profile.ts'

const VILLAGE = {
  disclosed: [
    '低保和特困对象名单',
    '村级项目资金使用情况',
    '宅基地审批结果',
    '惠农补贴发放',
    '防汛值班安排',
    '村务公开目录',
  ],
  asked: ['土地流转合同', '征地补偿款分配方案', '村集体资产处置资料', '宅基地审批材料'],
}
const STREET = {
  disclosed: ['社区公益金使用情况', '低保和临时救助名单', '物业矛盾调处结果', '网格员联系方式', '老旧小区改造意见征集'],
  asked: ['征收补偿协议', '社区用房建设资料', '业主委员会备案材料'],
}
const gaps: Profile['gaps'] = [
  ['村（社区）公开栏更新不及时', '由包片干部每月核对一次，逾期未更新的当场补齐'],
  ['从事公开工作的人员兼职多、变动快', '设立AB岗，交接时同步移交台账和账号'],
  ['便民信息偏少，文件转发偏多', '以办事时间、地点和电话为主，减少转发'],
  ['群众更习惯口头询问，线上留言使用率低', '在便民服务大厅设公开查阅点，由窗口人员代为查询'],
  ['涉农补贴名单公示格式不一', '统一用一张表公示姓名、项目和金额，隐去证件号'],
]

/** 乡镇：一半左右一年收不到几件申请。 */
export const TOWN: Profile = profile({
  applications: 5,
  licensing: 26,
  penalty: 2,
  coercion: 0,
  fees: 0,
  documents: 1,
  procurement: 3,
  duty: '乡村治理、民生保障和为民服务',
  ...VILLAGE,
  gaps,
})

/** 偏远乡镇：几乎没有申请。 */
export const REMOTE_TOWN: Profile = profile({
  applications: 0.6,
  licensing: 9,
  penalty: 0,
  coercion: 0,
  fees: 0,
  documents: 0,
  procurement: 2,
  duty: '生态保护、产业发展和便民服务',
  ...VILLAGE,
  gaps,
})

/** 城郊和城区街道：征收和物业类申请多。 */
export const SUBDISTRICT: Profile = profile({
  applications: 16,
  licensing: 18,
  penalty: 7,
  coercion: 1,
  fees: 0,
  documents: 1,
  procurement: 4,
  duty: '城市更新、社区治理和公共服务',
  ...STREET,
  gaps,
})
