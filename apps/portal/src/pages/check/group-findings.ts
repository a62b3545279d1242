import { SEVERITIES, type Finding } from '@gongkai/core'

/** What one rule found, all of it equally grave. */
export interface FindingGroup {
  readonly code: Finding['code']
  readonly severity: Finding['severity']
  readonly findings: readonly Finding[]
}

/** Findings by rule, the gravest first, each rule once for each severity; order within a rule stays. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>()
  for (const severity of SEVERITIES)
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const key = `${severity} ${finding.code}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { code: finding.code, severity, findings: [finding] })
      else group.findings.push(finding)
    }
  return [...groups.values()]
}
