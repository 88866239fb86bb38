/** A lifecycle rule on the bucket, as a second belt: Easel removes what is old by itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Step, already, done, planned, skipped } from './step.ts'

const BUCKET = 'easel-pictures'
const RULE = 'easel-belt-of-a-year'
/** Rules of earlier versions, which do not know that approved pictures are kept for a year. */
const OLD_RULE = 'easel-second-belt'
/** Approved pictures are kept for so long, whatever the retention. */
const APPROVED_DAYS = 365
/** Days that the bucket waits longer than Easel. */
const SLACK_DAYS = 7

export const beltStep: Step = {
  name: 'Second belt',
  async run({ root, options, wrangler }) {
    const days = daysOf(readFileSync(join(root, 'wrangler.toml'), 'utf8'))
    if (options.dryRun) return planned(`The bucket removes what is older than ${days} days.`)
    const rules = await wrangler.run(['r2', 'bucket', 'lifecycle', 'list', BUCKET])
    if (rules.code === 0 && rules.stdout.includes(OLD_RULE))
      await wrangler.run(['r2', 'bucket', 'lifecycle', 'remove', BUCKET, '--name', OLD_RULE])
    if (rules.code === 0 && rules.stdout.includes(RULE)) return already('The bucket has its rule.')
    const rule = [BUCKET, RULE, '--expire-days', String(days), '--force']
    const ran = await wrangler.run(['r2', 'bucket', 'lifecycle', 'add', ...rule])
    return ran.code === 0
      ? done(`The bucket removes what is older than ${days} days.`)
      : skipped(
          'The bucket got no lifecycle rule. Easel needs none: it removes what is old itself.',
        )
  },
}

/** @param config the text of wrangler.toml */
export function daysOf(config: string): number {
  const kept = /^RETENTION_DAYS = "([\d.]{1,20})"/m.exec(config)?.[1] ?? '30'
  return Math.max(Math.ceil(Number(kept)), APPROVED_DAYS) + SLACK_DAYS
}
