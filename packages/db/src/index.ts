export { migrate, type Migration } from './open/migrate.ts'
export { openDatabase, type Database, type OpenDatabase, type OpenDatabaseOptions } from './open/open-database.ts'
