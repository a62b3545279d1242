import type { SeededRandom } from '@gongkai/core/testing'

const PROVINCES = ['岭东省', '云溪省', '南屏自治区']
const CITIES = ['澜江市', '清州市', '望海市', '乌兰河盟', '青岚自治州']
const COUNTIES = ['安澜县', '宁安区', '石门屿县', '白鹭洲区', '东岭旗', '临溪市', '花坪苗族自治县', '滨江新区']
const TOWNS = ['清源镇', '会龙镇', '河西镇', '大坪乡', '马家坡乡', '三河口镇', '纳木错乡', '松林回族乡']
const STREETS = ['凤里街道', '江南中街道', '新市街道', '解放路街道', '学府街道']
const ZONES = ['澜江经济技术开发区', '清州高新技术产业开发区', '望海综合实验区', '石塔工业园区', '安澜旅游度假区']
const BUREAUS = [
  '林业局',
  '财政局',
  '档案局',
  '信访局',
  '统计局',
  '水务局',
  '自然资源和规划局',
  '文化旅游广电体育局',
  '科技工业商务和信息化局',
  '市场监督管理局',
  '卫生健康委员会',
  '发展和改革委员会',
  '住房和城乡建设局',
  '人力资源和社会保障局',
  '退役军人事务局',
  '机关事务服务中心',
  '政务服务数据管理局',
  '供销合作社联合社',
  '气象局',
  '残疾人联合会',
]

/** Full names of organs that exist nowhere, of every kind that publishes a report. */
export function inventedOrgan(random: SeededRandom): string {
  const province = random.chance(0.15) ? random.pick(PROVINCES) : ''
  const city = random.pick(CITIES)
  const county = random.pick(COUNTIES)
  const inCity = random.chance(0.4) ? `${city}${county}` : county
  return random.pick([
    () => `${inCity}${random.pick(BUREAUS)}`,
    () => `${province}${city}${random.pick(BUREAUS)}`,
    () => `${inCity}人民政府`,
    () => `${province}${city}人民政府`,
    () => `${inCity}人民政府办公室`,
    () => `${city}人民政府办公厅`,
    () => `${inCity}${random.pick(TOWNS)}人民政府`,
    () => `${inCity}${random.pick(STREETS)}办事处`,
    () => `${random.pick(ZONES)}管理委员会`,
    () => `${random.pick(ZONES)}${random.pick(['自然资源与生态环境局', '财政金融局', '党政办公室'])}`,
    () => `国家税务总局${inCity}税务局`,
  ])()
}
