/** Gives secrets to the Worker: by wrangler's standard input, so that no history and no list of processes has them. */
import { wranglerSaid } from './first-steps.ts'
import { type Ended, type Kit, failed } from './step.ts'

/** null: they are set. */
export async function giveSecrets(
  { wrangler, kept }: Kit,
  secrets: Readonly<Record<string, string>>,
): Promise<Ended | null> {
  const names = Object.keys(secrets)
  const ran = await wrangler.run(['secret', 'bulk'], JSON.stringify(secrets))
  if (ran.code !== 0)
    return failed(`wrangler did not set ${names.join(', ')}: ${wranglerSaid(ran)}`, 'Mend that.')
  const { set, later } = kept.facts()
  kept.change({
    set: [...new Set([...set, ...names])],
    later: later.filter((name) => !names.includes(name)),
  })
  return null
}

/** Whether the Worker has the real value of a secret, as far as this set-up knows. */
export const isGiven = ({ kept, env }: Pick<Kit, 'kept' | 'env'>, name: string): boolean =>
  !env[name] && kept.facts().set.includes(name)
