/** Looks, before anything of a turn is shown or spent, whether its team allows it. */
import { type GoingOn, forbiddenIn, insteadOf, permitted } from '../../gemini/permit.ts'
import { type Forbidden, offerFor } from '../../turns/permission.ts'
import { writerOf } from '../../turns/ask.ts'
import { draftFor } from '../../turns/returned.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import { returnedMessage } from '../../web-api/blocks/returned.ts'
import { tell } from '../../web-api/tell.ts'
import { explainForbidden } from '../../words/permission.ts'
import { wordsIn } from '../../words/words.ts'
import { slackWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import { type Turn, onlyShows } from '../turn.ts'
import { turnAim } from '../turn-aim.ts'
import { wantedVersion } from '../versions.ts'

/** The turn with what is allowed of it; or its asker alone hears what is not, and nothing is kept. */
export async function permit(turn: Turn, studio: Studio): Promise<Turn> {
  const { ask } = turn
  if (ask.shared !== null || onlyShows(turn)) return { ...turn, isPermitted: true }
  const rules = await studio.rules()
  const closed = forbiddenIn(ask.channel, rules)
  if (closed !== null) return refuse(turn, closed, rules, studio)
  if (turn.question !== null) return { ...turn, isPermitted: true }
  const allowed = permitted(ask, await goingOn(turn, rules, studio), rules, studio.model)
  if (!allowed.ok) return refuse(turn, allowed.error, rules, studio)
  // A new try has the brand of the one before it.
  const isAgain = ask.deed?.kind === 'again' && ask.brand !== undefined
  const { brand = null } = isAgain ? ask : rules
  return { ...turn, isPermitted: true, ask: { ...ask, brand, settings: allowed.value } }
}

/** Model and size of the version that is edited, where the rules say something of them. */
async function goingOn(
  { ask }: Turn,
  { models, maxSize }: TeamSettings,
  { versions, history }: Studio,
): Promise<GoingOn | null> {
  const parent = models === null && maxSize === null ? null : wantedVersion(ask.wanted, versions)
  if (parent === null || parent === 'unknown') return null
  const [record] = await history.get([parent.turnId])
  if (record === undefined) return null
  // Formats are painted in sizes of their own, as large as the team lets them be.
  return { model: record.model, size: ask.sizes === null ? record.settings.size : null }
}

async function refuse(
  turn: Turn,
  forbidden: Forbidden,
  rules: TeamSettings,
  studio: Studio,
): Promise<Turn> {
  const { ask } = turn
  // Its message stands there already, so it says why nothing comes of it.
  if (turn.placeholderTs !== null)
    return {
      ...turn,
      isPermitted: true,
      state: 'posting',
      outcome: { kind: 'failed', failure: { reason: 'forbidden', forbidden } },
    }
  const catalogue = wordsIn(ask.language)
  const { words, aim } = turnAim(turn, studio.versions)
  const settings = insteadOf(forbidden, aim.settings, rules)
  const isPrivate = forbidden.what === 'channel'
  const offer = {
    draft: ask.turnId,
    words,
    aim: { ...aim, settings, isPrivate },
    paint: offerFor(forbidden),
  }
  if (!(await studio.keepDraft(offer.draft, draftFor(offer)))) return { ...turn, state: 'talk' }
  const sentence = explainForbidden(forbidden, catalogue, 'mrkdwn')
  const said = returnedMessage(sentence, { typed: words, offer }, catalogue)
  const told = await tell(studio.slack, writerOf(ask), said.text, said.blocks)
  const tries = turn.tries + 1
  const wait = told.ok ? null : slackWait(told.error, tries, studio.clock.random())
  return wait === null
    ? { ...turn, state: 'talk' }
    : { ...turn, tries, wakeAt: studio.clock.now() + wait }
}
