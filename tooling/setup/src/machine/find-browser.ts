import { readSetupEnvironment, type SetupEnvironment } from '../env.ts'
import { findCommand, isExecutable } from './find-command.ts'

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of a Chromium or Chrome on this machine, or undefined. `GONGKAI_BROWSER` overrides the search. */
export function findBrowser(environment: SetupEnvironment = readSetupEnvironment()): string | undefined {
  if (environment.browser !== undefined) return isExecutable(environment.browser) ? environment.browser : undefined
  return findCommand(commands, environment.path) ?? usualPlaces.find(isExecutable)
}
