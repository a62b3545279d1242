import { dirname } from 'node:path'
import { listFiles, readText } from './root.ts'

/** One package of the workspace as its package.json describes it. */
export interface WorkspacePackage {
  readonly folder: string
  readonly name: string
  /** What it needs to run: dependencies and optional dependencies with their version text. */
  readonly dependencies: Readonly<Record<string, string>>
  /** What only its tests and settings need. */
  readonly devDependencies: Readonly<Record<string, string>>
}

interface PackageJson {
  readonly name: string
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}

const scope = '@gongkai/'

/** Every package below packages/, apps/ and tooling/. */
export function readPackages(): WorkspacePackage[] {
  const files = listFiles().filter((file) => /^(packages|apps|tooling)\/[^/]+\/package\.json$/.test(file))
  return files.map((file) => parsePackage(dirname(file), JSON.parse(readText(file)) as PackageJson))
}

function parsePackage(folder: string, json: PackageJson): WorkspacePackage {
  return {
    folder,
    name: json.name,
    dependencies: { ...json.dependencies, ...json.optionalDependencies },
    devDependencies: json.devDependencies ?? {},
  }
}

/** The workspace packages among these dependencies, without the scope. */
export function workspaceNames(dependencies: Readonly<Record<string, string>>): string[] {
  return Object.keys(dependencies)
    .filter((name) => name.startsWith(scope))
    .map((name) => name.slice(scope.length))
}

/** The name of a package without the scope. */
export function shortName(workspacePackage: WorkspacePackage): string {
  return workspacePackage.name.slice(scope.length)
}
