import { fileURLToPath } from 'node:url'
import { ESLint, type Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { workspaceLint } from './index.ts'

const untyped: Linter.Config = {
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { projectService: false } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'off',
    '@typescript-eslint/no-misused-promises': 'off',
    '@typescript-eslint/await-thenable': 'off',
  },
}
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  overrideConfigFile: true,
  overrideConfig: [...workspaceLint(), untyped],
})

async function complaints(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map((message) => message.message).join('\n')
}

const uses = (source: string) => `import { thing } from '${source}'\nexport const used = thing()\n`

describe('fences', () => {
  it.each([
    ['packages/core/src/a.ts', uses('node:fs'), 'core imports zod and itself'],
    ['packages/core/src/a.ts', uses('@gongkai/db'), 'This arrow does not exist'],
    ['packages/core/src/a.ts', 'export const at = () => Date.now()\n', 'core reads no clock'],
    ['packages/core/src/a.ts', 'export const at = () => new Date()\n', 'core reads no clock'],
    ['packages/core/src/a.ts', 'export const dice = () => Math.random()\n', 'core rolls no dice'],
    ['packages/core/src/a.ts', 'export const home = () => process.cwd()\n', 'core runs anywhere'],
    ['packages/core/src/a.ts', uses('./add-up'), 'Write the file extension'],
    ['packages/core/src/a.ts', uses('vitest'), 'core imports zod'],
    ['packages/core/src/rules/a.ts', uses('../testing/build-report.ts'), 'Shipped code leans on no test data'],
    ['packages/db/src/a.ts', uses('@gongkai/api'), 'whoever needs both belongs in api'],
    ['packages/documents/src/a.ts', uses('drizzle-orm'), 'SQL lives in packages/db'],
    ['packages/api/src/features/x/do-it.ts', uses('@trpc/server'), 'A use case is a plain function'],
    ['packages/api/src/features/x/do-it.ts', uses('../../trpc.ts'), 'A use case never imports the transport'],
    ['packages/api/src/features/x/do-it.ts', uses('pg'), 'SQL lives in packages/db'],
    ['packages/api/src/a.ts', uses('@gongkai/core/src/report/report.ts'), 'No deep imports'],
    ['packages/api/src/a.ts', uses('../../core/src/index.ts'), 'Do not climb into another package'],
    ['packages/api/src/a.ts', uses('@gongkai/core/testing'), 'No deep imports'],
    ['packages/api/src/a.ts', 'export const port = process.env.PORT\n', 'Only env.ts reads the environment'],
    ['packages/ui/src/a.ts', uses('@gongkai/api/types'), 'ui gets props and emits events'],
    ['apps/admin/src/a.ts', uses('@gongkai/portal'), 'share it through @gongkai/ui'],
    ['apps/admin/src/a.ts', uses('@gongkai/api'), 'types of the api only'],
    ['apps/admin/src/a.ts', uses('@gongkai/api/types'), 'Use `import type`'],
    ['apps/portal/src/a.ts', uses('node:path'), 'runs in a browser'],
    ['apps/server/src/a.ts', 'const a: any = 1\nexport const b = a\n', 'Unexpected any'],
    ['apps/server/src/a.ts', 'const a = 1\nexport default a\n', "Exporting 'default' is restricted"],
    ['apps/server/src/a.ts', `// @ts-${'ignore'}\nexport const b = 1\n`, '@ts-expect-error'],
  ])('%s refuses %j', async (file, code, message) => {
    expect(await complaints(file, code)).toContain(message)
  })

  it.each([
    ['packages/core/src/a.ts', uses('zod')],
    ['packages/core/src/a.test.ts', uses('vitest')],
    ['packages/api/src/a.ts', uses('@gongkai/core/exchange')],
    ['packages/core/src/a.ts', 'export const at = (iso: string) => new Date(iso)\n'],
    ['packages/core/src/testing/a.ts', uses('fast-check')],
    ['packages/db/src/a.ts', uses('drizzle-orm/pg-core')],
    ['packages/db/src/seed/a.ts', uses('@gongkai/core/testing')],
    ['packages/db/src/open/env.ts', 'export const port = process.env.PORT\n'],
    ['packages/api/src/features/x/router.ts', uses('@trpc/server')],
    ['packages/api/src/features/x/do-it.test.ts', uses('@gongkai/db/testing')],
    ['apps/admin/src/a.ts', "import type { AdminRouter } from '@gongkai/api/types'\nexport type A = AdminRouter\n"],
    ['apps/portal/vite.config.ts', 'const a = 1\nexport default a\n'],
  ])('%s allows %j', async (file, code) => {
    expect(await complaints(file, code)).toBe('')
  })
})

describe('size', () => {
  const longFile = (lines: number) => `export const a = [\n${'  1,\n'.repeat(lines)}]\n`

  it('warns above 200 lines and fails above 300', async () => {
    expect(await complaints('packages/core/src/a.ts', longFile(190))).toBe('')
    expect(await complaints('packages/core/src/a.ts', longFile(250))).toContain('Maximum allowed is 200')
    expect(await complaints('packages/core/src/a.ts', longFile(310))).toContain('Maximum allowed is 300')
  })

  it('lets the official forms be as long as they are', async () => {
    expect(await complaints('packages/core/src/formats/f2021/t3.ts', longFile(900))).toBe('')
  })

  it('warns about a function that does not fit on one screen', async () => {
    const code = `export function long() {\n${'  Number(1)\n'.repeat(45)}}\n`
    expect(await complaints('packages/core/src/a.ts', code)).toContain('Maximum allowed is 40')
  })
})
