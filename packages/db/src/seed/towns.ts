import { REMOTE_TOWN, SUBDISTRICT, TOWN } from './profiles/grassroots.ts'
import type { Profile } from './profiles/profile.ts'
import type { PlaceKey } from './places.ts'

/** A town or street of a county. Names are invented; a real place of the same name would be chance. */
export interface Town {
  readonly key: string
  readonly name: string
  /** Last six digits of its statistical code: streets from 001, towns from 100, 乡 from 200. */
  readonly code: string
  readonly profile: Profile
}

const street = (key: string, name: string, no: number): Town => ({
  key,
  name,
  code: `00${no}000`,
  profile: SUBDISTRICT,
})
const town = (key: string, name: string, no: number): Town => ({ key, name, code: `10${no}000`, profile: TOWN })
const remote = (key: string, name: string, no: number): Town => ({
  key,
  name,
  code: `20${no}000`,
  profile: REMOTE_TOWN,
})

/** Eleven towns and streets of each county, in the order of their codes. */
export const TOWNS: Readonly<Record<Exclude<PlaceKey, 'lanjiang'>, readonly Town[]>> = {
  yunchuan: [
    street('languan', '澜关街道', 1),
    street('jihe', '霁河街道', 2),
    town('yanxi', '砚溪镇', 0),
    town('tangdu', '棠渡镇', 1),
    town('fengyan', '枫堰镇', 2),
    town('maiyu', '麦屿镇', 3),
    town('huaiting', '槐汀镇', 4),
    town('shuangwu', '双坞镇', 5),
    remote('diling', '笛岭乡', 0),
    remote('yunyan', '云砚乡', 1),
    remote('songju', '松苴乡', 2),
  ],
  qingxun: [
    street('xunwan', '浔湾街道', 1),
    street('jiyue', '霁月街道', 2),
    street('tongbu', '桐埠街道', 3),
    street('luting', '鹭汀街道', 4),
    town('zhiyan', '芷堰镇', 0),
    town('liaowan', '蓼湾镇', 1),
    town('weidu', '苇渡镇', 2),
    town('xiqiao', '樨桥镇', 3),
    town('jiaopu', '茭浦镇', 4),
    remote('yingze', '萤泽乡', 0),
    remote('liping', '栎屏乡', 1),
  ],
}
