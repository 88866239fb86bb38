/** A set-up is a row of steps. Each finds out itself whether it is done, so all of them may be repeated. */
import type { Kept } from '../operator/kept.ts'
import type { Options } from '../operator/options.ts'
import type { Teller } from '../operator/teller.ts'
import type { Wrangler } from '../operator/wrangler.ts'
import type { Asker } from './asker.ts'

export type Ended =
  /** `planned`: what would be done, had it not been a dry run. */
  | { readonly state: 'done' | 'already' | 'skipped' | 'planned'; readonly says: string }
  | { readonly state: 'failed'; readonly says: string; readonly mend: string }

export interface Step {
  readonly name: string
  run(kit: Kit): Promise<Ended>
}

/** What steps need from outside. */
export interface Kit {
  readonly root: string
  readonly options: Options
  readonly env: Readonly<Record<string, string | undefined>>
  readonly kept: Kept
  readonly wrangler: Wrangler
  readonly ask: Asker
  readonly teller: Teller
  /** What was learned in this run, and is kept nowhere. */
  readonly learned: { signingSecret?: string; botToken?: string; team?: string }
  wait(ms: number): Promise<void>
}

export const done = (says: string): Ended => ({ state: 'done', says })
export const already = (says: string): Ended => ({ state: 'already', says })
export const skipped = (says: string): Ended => ({ state: 'skipped', says })
export const planned = (says: string): Ended => ({ state: 'planned', says })
export const failed = (says: string, mend: string): Ended => ({ state: 'failed', says, mend })
