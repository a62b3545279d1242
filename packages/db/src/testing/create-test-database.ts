import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, type OpenDatabase } from '../open/open-database.ts'
import { addressOf } from './global-setup.ts'

/**
 * A migrated, otherwise empty database of one test file. `close` drops it.
 * The package's test settings must name `@gongkai/db/testing` as global setup.
 */
export async function createTestDatabase(): Promise<OpenDatabase> {
  const [server, template] = [inject('testServerUrl'), inject('testTemplate')]
  const name = `gongkai_test_${randomBytes(6).toString('hex')}`
  await asAdministrator(server, `create database ${name} template ${template}`)
  const database = await openDatabase({ url: addressOf(server, name), poolSize: 5 })
  const close = async () => {
    await database.close()
    await asAdministrator(server, `drop database if exists ${name} with (force)`)
  }
  return { ...database, close }
}

async function asAdministrator(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
