/**
 * Has the words of a compose modal improved, and brings them back. The words that stood in the field
 * are kept before anything is done to them, so nothing that somebody wrote is ever lost.
 */
import { toPaintFailure } from '../../gemini/generate.ts'
import { operatorMatterOf } from '../../gemini/operator-matter.ts'
import { newTurnId } from '../../turns/ask.ts'
import { explainNoWords } from '../../words/no-better-words.ts'
import { wordsIn } from '../../words/words.ts'
import type { ComposeContext } from './compose-context.ts'
import { type ComposeState, type OpenModal, isEdit } from './compose-state.ts'
import { type Help, type Shown, openCompose, refillPrompt, updateCompose } from './open-compose.ts'
import type { Services } from '../services.ts'

const atWork = ({ language }: ComposeContext): Help => ({
  help: 'improving',
  note: wordsIn(language).drafts.improving,
})

/** The help that a modal at rest offers: a way back only where there is one. */
export const helpFor = ({ draft, language }: ComposeContext): Help =>
  draft === null
    ? { help: 'offered', note: null }
    : { help: 'improved', note: wordsIn(language).drafts.improved }

/** Who is helped, and pays for it. */
export interface Helped {
  readonly team: string
  readonly userId: string
}

/** Keeps the words of a state; the same state with the way back to them. */
async function keepWords(
  state: ComposeState,
  { team, userId }: Helped,
  services: Services,
): Promise<ComposeState> {
  const { context, prompt } = state
  const draft = newTurnId()
  const kept = { before: prompt, previous: context.draft, opens: null }
  await services.keepDraft(team, draft, kept, userId)
  return { ...state, context: { ...context, draft } }
}

/** Asks for better words and shows them, or says why there are none. `before`: the state at rest. */
async function improveWords(
  shown: Shown,
  before: ComposeState,
  kept: ComposeState,
  { team, userId }: Helped,
  services: Services,
): Promise<void> {
  const writer = services.writerFor(team, { userId, channel: before.context.channel ?? '' })
  const better = await writer.improve(before.prompt, isEdit(before))
  if (better.ok) {
    const state = { ...kept, prompt: better.value }
    await updateCompose(shown, state, helpFor(state.context), services)
    return
  }
  services.log('warn', 'words_not_improved', { reason: better.error.reason })
  const failure = toPaintFailure(better.error)
  const note = explainNoWords(failure, wordsIn(before.context.language))
  await updateCompose(shown, before, { ...helpFor(before.context), note }, services)
  const matter = operatorMatterOf(failure, services.config.gemini.textModel)
  if (matter !== null) await services.tellOperator(team, matter)
}

/** “Improve the words” is pressed; gives back what is left to do once Slack has its answer. */
export async function beginImprovement(
  modal: OpenModal,
  helped: Helped,
  services: Services,
): Promise<() => Promise<void>> {
  if (modal.prompt.trim() === '') {
    const help = {
      ...helpFor(modal.context),
      note: wordsIn(modal.context.language).drafts.noWordsYet,
    }
    return async () => void (await updateCompose(modal, modal, help, services))
  }
  const kept = await keepWords(modal, helped, services)
  return async () => {
    const shown = await updateCompose(modal, kept, atWork(kept.context), services)
    if (shown !== null) await improveWords(shown, modal, kept, helped, services)
  }
}

/** Opens a modal in which words are being improved; gives back what is left to do, or null. */
export async function openImproving(
  triggerId: string,
  state: ComposeState,
  helped: Helped,
  services: Services,
): Promise<(() => Promise<void>) | null> {
  const kept = await keepWords(state, helped, services)
  const shown = await openCompose({ triggerId, ...kept }, services, atWork(kept.context))
  return shown && (() => improveWords(shown, state, kept, helped, services))
}

/** Puts the words from before the last improvement back into the field. */
export async function bringBack(modal: OpenModal, team: string, services: Services): Promise<void> {
  const { draft: id } = modal.context
  const draft = id === null ? null : await services.draftOf(team, id)
  const context = { ...modal.context, draft: draft?.previous ?? null }
  const state = { ...modal, context, prompt: draft?.before ?? modal.prompt }
  if (modal.isImproving) await updateCompose(modal, state, helpFor(context), services)
  else await refillPrompt(modal, state, helpFor(context), services)
}
