/** Times the limit after which a reading is stopped however little of it was work: somebody is waiting. A starved machine gives a twelfth of its time. */
const LONGEST_WAIT = 12

/**
 * Milliseconds that a reading may still take, 0 when it is over its limit. What counts is work: on a machine busy with other
 * things a file that needs a second must not be stopped after five. `used` is the processor time of the whole process, which is
 * never less than that of the reading.
 */
export function timeLeft({ elapsed, used, limit }: { elapsed: number; used: number; limit: number }): number {
  const worked = Math.min(elapsed, used)
  return Math.max(0, Math.min(limit - worked, limit * LONGEST_WAIT - elapsed))
}
