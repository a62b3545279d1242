import { z } from 'zod'

/** An existing empty PostgreSQL for the tests, as its administrator. Without it every run starts a server of its own. */
export const testDatabaseUrl = z.string().min(1).optional().parse(process.env['TEST_DATABASE_URL'])
