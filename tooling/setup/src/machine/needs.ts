import type { SetupEnvironment } from '../env.ts'
import { findBrowser } from './find-browser.ts'
import { hasChineseFont } from './find-chinese-font.ts'
import { findOffice } from './find-office.ts'
import { findPostgres } from './find-postgres.ts'

/** One thing outside npm that the whole verification uses. */
export interface Need {
  readonly name: string
  /** What it is used for, for the person who must install it by hand. */
  readonly purpose: string
  /** Its Debian and Ubuntu packages. */
  readonly debianPackages: readonly string[]
  readonly present: (environment: SetupEnvironment) => boolean
}

/** Everything outside npm that the whole verification uses. */
export const needs: readonly Need[] = [
  {
    name: 'Chromium or Chrome',
    purpose: 'the browser journeys',
    debianPackages: ['chromium'],
    present: (environment) => findBrowser(environment) !== undefined,
  },
  {
    name: 'a Chinese font',
    purpose: 'pages as people see them',
    debianPackages: ['fonts-noto-cjk', 'fontconfig'],
    present: hasChineseFont,
  },
  {
    name: 'LibreOffice',
    purpose: 'documents that another program has opened, saved and printed',
    debianPackages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
    present: (environment) => findOffice(environment) !== undefined,
  },
  {
    name: 'PostgreSQL 15 or newer',
    purpose: 'the second run of the database tests',
    debianPackages: ['postgresql'],
    present: () => findPostgres() !== undefined,
  },
]

/** The needs this machine does not meet. */
export function missingNeeds(environment: SetupEnvironment): Need[] {
  return needs.filter((need) => !need.present(environment))
}
