/** What the compose modal shows. */
import type { Words } from '../../words/words.ts'
import type { Choice } from './choice.ts'

/**
 * What stands below the prompt: the offer to improve it, the improvement under way (then the words
 * take the place of the field, so that nobody types into what will be replaced), or the way back.
 */
export type PromptHelp = 'offered' | 'improving' | 'improved'

export interface ComposeForm {
  /** What comes back with the submission, at most 3,000 characters. */
  readonly metadata: string
  readonly prompt: string
  /** Names of what the template leaves open in the prompt. */
  readonly slots: readonly string[]
  readonly help: PromptHelp
  /** What there is to say about the words, in a sentence; null: nothing. */
  readonly note: string | null
  readonly templates: readonly Choice[]
  /** The value of the template that is chosen; null: none. */
  readonly template: string | null
  /** The default one first. */
  readonly models: readonly Choice[]
  readonly ratios: readonly Choice[]
  /** Whether the price depends on them: one choice is of several. */
  readonly areShapesPriced: boolean
  readonly sizes: readonly Choice[]
  readonly counts: readonly Choice[]
  /** What can be switched on besides. */
  readonly extras: readonly Choice[]
  /** The values that are chosen in menus, by their block_id; those of ticked boxes with spaces between. */
  readonly chosen: Readonly<Record<string, string>>
  /** What it will cost, in a sentence. */
  readonly estimate: string
  /** Whether there is nothing to be changed yet. */
  readonly isNew: boolean
  /** Where the picture may go. */
  readonly visibility: 'thread' | 'channel' | 'choose'
  /** How many pictures of a message go in already. */
  readonly attached: number
  readonly words: Words
}
