import { readSetupEnvironment, type SetupEnvironment } from '../env.ts'
import { findCommand, isExecutable } from './find-command.ts'

const commands = ['soffice', 'libreoffice']
const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** Path of LibreOffice on this machine, or undefined. */
export function findOffice(environment: SetupEnvironment = readSetupEnvironment()): string | undefined {
  return findCommand(commands, environment.path) ?? usualPlaces.find(isExecutable)
}
