/** Answers what comes from a team in which Easel is not installed: where somebody waits for an answer, they get one. */
import * as v from 'valibot'
import { DEFAULT_LANGUAGE } from '../../turns/language.ts'
import { type Person, tell } from '../../web-api/tell.ts'
import type { SlackAccess } from '../../web-api/addresses.ts'
import { wordsIn } from '../../words/words.ts'
import type { ReadDelivery, Way } from './delivery.ts'
import { DeedSchema } from './interaction.ts'

/** What is left of an installation may have to be removed, whether there still is one or not. */
const EndSchema = v.object({
  event: v.object({ type: v.picklist(['app_uninstalled', 'tokens_revoked']) }),
})

export interface Doorway {
  readonly isInstalled: (team: string) => Promise<boolean>
  readonly slack: SlackAccess
  /** Goes on with something after Slack has its answer. */
  readonly later: (work: () => Promise<void>) => void
}

/** The answer; null where Easel is installed, and the listeners come next. */
export async function turnAway(
  { team, body }: ReadDelivery,
  way: Way,
  { isInstalled, slack, later }: Doorway,
): Promise<Response | null> {
  if (v.is(EndSchema, body) || (await isInstalled(team))) return null
  // Slack tells nothing of the language of people whose team has given no token.
  const { notInstalled } = wordsIn(DEFAULT_LANGUAGE).install
  if (way === 'command') return Response.json({ response_type: 'ephemeral', text: notInstalled })
  const deed = way === 'interaction' ? v.safeParse(DeedSchema, body) : null
  if (deed?.success === true && deed.output.response_url) {
    const to: Person = {
      ...{ channel: '', threadTs: null, userId: deed.output.user.id },
      responseUrl: deed.output.response_url,
    }
    later(async () => void (await tell(slack, to, notInstalled)))
  }
  return new Response('')
}
