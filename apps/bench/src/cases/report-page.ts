import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { listPublished } from '@gongkai/db'
import express from 'express'
import type { BenchCase } from '../bench-case.ts'
import { useInstallation, type Installation } from '../installation/installation.ts'
import { startLoad } from '../load/start-load.ts'

const YEAR = 2024
const REQUESTS = 300
const STATIC_FILE = 'bench.html'

/** The page of a published report, with its words as the server sends them. */
async function findPage({ url, database, hasPages }: Installation): Promise<{ address: string; html: string }> {
  if (!hasPages) throw new Error('the public pages are not built: run `pnpm build` first')
  const [report] = await listPublished(database.db, { reportingYear: YEAR, kind: 'organ' })
  const address = `${url}${report!.address}`
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}: run \`pnpm build\` first`)
  return { address, html: await response.text() }
}

interface Page {
  readonly installation: Installation
  readonly address: string
  readonly html: string
}

async function openPage(): Promise<Page> {
  const installation = await useInstallation()
  return { installation, ...(await findPage(installation)) }
}

/** Lays a file with the words of the page beside the other files of the server and returns its address. */
function layFile({ installation, html }: Page): string {
  writeFileSync(join(installation.publicFolder, STATIC_FILE), html)
  return `${installation.url}/${STATIC_FILE}`
}

const sizeOf = ({ html }: Page) => `${Math.round(Buffer.byteLength(html) / 1000)} kB`

const keptBesideFile: BenchCase = {
  name: 'report page, kept, beside a static file',
  aim: '≤ 1.1 × the file',
  prepare: async () => {
    const page = await openPage()
    const file = layFile(page)
    const load = startLoad()
    return {
      ours: { name: 'report page', work: REQUESTS, run: () => load.ask(page.address, REQUESTS) },
      floor: {
        name: `file of ${sizeOf(page)} from the same server`,
        work: REQUESTS,
        run: () => load.ask(file, REQUESTS),
      },
      close: async () => load.close(),
    }
  },
}

const keptBesideBareServer: BenchCase = {
  name: 'report page, kept, beside a bare express',
  aim: '≤ 1.1 × res.end',
  prepare: async () => {
    const page = await openPage()
    const body = Buffer.from(page.html)
    const app = express().use((_request, response) => void response.end(body))
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const bare = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const load = startLoad()
    return {
      ours: { name: 'report page', work: REQUESTS, run: () => load.ask(page.address, REQUESTS) },
      floor: { name: `express res.end of ${sizeOf(page)}`, work: REQUESTS, run: () => load.ask(bare, REQUESTS) },
      close: async () => {
        load.close()
        server.closeAllConnections()
        server.close()
      },
    }
  },
}

const rendered: BenchCase = {
  name: 'report page, rendered, one at a time',
  aim: '≤ 10 ms',
  prepare: async () => {
    const page = await openPage()
    const file = layFile(page)
    let visit = 0
    const read = async (address: string) => (await fetch(address)).text()
    return {
      // A page is kept by its whole address: a query nobody asked with before makes it a new one.
      ours: { name: 'report page', work: 1, run: () => read(`${page.address}?visit=${(visit += 1)}`) },
      floor: { name: `file of ${sizeOf(page)} from the same server`, work: 1, run: () => read(file) },
    }
  },
}

/** Every case of the page readers get. */
export const reportPages: readonly BenchCase[] = [keptBesideFile, keptBesideBareServer, rendered]
