/** In the place of `src/lib/log.ts`: the world keeps the names of what was thrown. */
import { theWorld } from '../the-world.ts'

export function log(level: string, event: string, fields: Record<string, unknown> = {}): void {
  if (level === 'error') theWorld().errors.push(`${event} ${JSON.stringify(fields)}`)
}

export const errorFields = (error: unknown): Record<string, string> => ({ error: String(error) })
