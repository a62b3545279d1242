import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../open/migrate.ts'
import { testDatabaseUrl } from './env.ts'
import { startTestCluster } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the tests' server as its administrator, with its password. */
    testServerUrl: string
    /** The migrated database that every test database is copied from. */
    testTemplate: string
  }
}

/** Runs once before all tests of a package: a server and one migrated database to copy. Returns what undoes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster(testDatabaseUrl)
  // Several packages may test against one server at the same time, so each run has a template of its own.
  const template = `gongkai_template_${randomBytes(6).toString('hex')}`
  const { pool, url } = cluster.administrator
  await pool.query(`create database ${template} encoding 'UTF8' template template0`)
  await migrateTemplate(url, template)
  project.provide('testServerUrl', url)
  project.provide('testTemplate', template)
  return async () => {
    await pool.query(`drop database if exists ${template} with (force)`)
    await cluster.stop()
  }
}

/** Nobody may be connected to a database while it is copied, hence a pool that is closed at once. */
async function migrateTemplate(url: string, template: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: addressOf(url, template), max: 1 })
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
}

/** The address of another database on the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
