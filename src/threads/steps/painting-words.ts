/** What stands in the placeholder while the model paints. */
import { usualSeconds } from '../../gemini/usual-seconds.ts'
import { sayUnderway } from '../../words/painting.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { planTurn } from '../plan.ts'
import type { Studio } from '../studio.ts'
import { type Turn, isOverview, onlyStepsBack } from '../turn.ts'
import { type Chosen, nameOf, wantedVersion } from '../versions.ts'

/** @param soFar how long it has taken, in seconds; null: it has only just begun */
export async function paintingWords(
  turn: Turn,
  studio: Studio,
  soFar: number | null = null,
): Promise<string> {
  const { ask } = turn
  const words = wordsIn(ask.language)
  if (ask.shared !== null) return words.status.sharing
  if (turn.sizes !== null) return makingWords(turn.sizes.items.length, soFar, words)
  if (isOverview(turn)) return words.status.lookingUp
  if (onlyStepsBack(turn)) return words.status.goingBack
  const wanted = wantedVersion(ask.wanted, studio.versions)
  const parent = wanted === 'unknown' ? null : wanted
  const version = studio.versions.newest() + 1
  const from = parent === null ? null : nameOf(parent)
  const usual = await usualFor(turn, parent, studio)
  return sayUnderway({ version, from, usual, soFar }, words)
}

const makingWords = (count: number, soFar: number | null, { sizes, status }: Words): string =>
  [sizes.making(count), soFar === null ? '' : status.soFar(soFar)].filter(Boolean).join(' ')

/** Model and size may go on from the version that is edited, which its record tells. */
async function usualFor({ ask }: Turn, parent: Chosen | null, { history, model }: Studio) {
  const isSaid = ask.settings.model !== null && ask.settings.size !== null
  const [record] = parent === null || isSaid ? [] : await history.get([parent.turnId])
  const plan = planTurn({ ask, parent: record ?? null, defaultModel: model })
  return plan.ok ? usualSeconds(plan.value.model, plan.value.settings) : null
}
