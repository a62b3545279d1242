/** What this process was started with, handed on to the processes it starts; `changes` win, undefined takes a variable away. */
export function environmentWith(changes: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}
