import { killDuringSaves } from './kill-during-saves.ts'

const kills = Number(process.argv[2] ?? 200)
const report = await killDuringSaves(kills, Date.now())
console.log(JSON.stringify(report))
process.exitCode = report.lost === 0 && report.doubled === 0 && report.eventChainHolds ? 0 : 1
