/** Which Durable Objects a Worker has, asleep or awake: each is a file of its storage. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { OPTIONS } from './build-worker.ts'

const OptionsSchema = v.object({
  durableObjects: v.record(v.string(), v.object({ className: v.string() })),
})

/** Their ids, by the name of their binding. @param built the folder of the bundle */
export function objectsIn(stateDir: string, built: string): Record<string, string[]> {
  const options: unknown = JSON.parse(readFileSync(join(built, OPTIONS), 'utf8'))
  const { durableObjects } = v.parse(OptionsSchema, options)
  return Object.fromEntries(
    Object.entries(durableObjects).map(([binding, { className }]) => [
      binding,
      idsOf(join(stateDir, 'do'), className),
    ]),
  )
}

function idsOf(folder: string, className: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(`-${className}`))
    .flatMap((name) => readdirSync(join(folder, name)))
    .flatMap((file) => /^([0-9a-f]{64})\.sqlite$/.exec(file)?.[1] ?? [])
}
