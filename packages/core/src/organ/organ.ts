import { z } from 'zod'

/** Kinds of organs that report (domain reference §7.5). */
export const ORGAN_KINDS = [
  'government',
  'office',
  'department',
  'township',
  'subdistrict',
  'zone',
  'institution',
  'vertical',
] as const
export type OrganKind = (typeof ORGAN_KINDS)[number]

/** Chinese names of the kinds. */
export const ORGAN_KIND_NAMES: Readonly<Record<OrganKind, string>> = {
  government: '人民政府',
  office: '政府办公厅（室）',
  department: '部门',
  township: '乡镇人民政府',
  subdistrict: '街道办事处',
  zone: '开发区管委会',
  institution: '直属事业单位、授权组织',
  vertical: '垂直或双重管理单位',
}

const isoDate = z.iso.date()

/** An organ as of a span of time. Names change with reorganisations: the older organ ends, its successor names it. */
export const Organ = z.object({
  id: z.uuid(),
  fullName: z.string().trim().min(2).max(200),
  shortName: z.string().trim().min(1).max(100),
  aliases: z.array(z.string().trim().min(1).max(200)).max(50),
  kind: z.enum(ORGAN_KINDS),
  divisionCode: z.string().regex(/^\d{6}(?:\d{6})?$/),
  creditCode: z.string().length(18).nullable(),
  /** Government the organ belongs to; null for the topmost government. */
  parentId: z.uuid().nullable(),
  mayMakeRegulations: z.boolean(),
  enforces: z.boolean().nullable(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  /** Organs this one continues after a reorganisation. */
  successorOf: z.array(z.uuid()).max(20),
})
export type Organ = z.infer<typeof Organ>
