/** What can happen in a history. */

/** A dozen threads in channels, each behind the number of a slot. */
export const SLOTS = 12
/** As many threads in direct messages come next, and then what is shared from each of them. */
export const WHISPERS = 3
/** Eight people, by number. */
export const PEOPLE = 8

const PRESSES = [
  ...(['redo', 'vary', 'undo', 'upscale', 'cancel'] as const),
  ...(['retry', 'edit', 'delete', 'sizes_again'] as const),
] as const
export type PressName = (typeof PRESSES)[number]
/** Some more often than others. */
export const PRESSED: readonly PressName[] = [...PRESSES, 'redo', 'undo', 'retry', 'edit']

/** What can become of a request from Slack to the Worker. */
export const DELIVERY_FATES = ['twice', 'late', 'too_late', 'refused', 'lost'] as const
/** What can become of a request from the Worker to Slack; `lost`: done, and nobody hears of it. */
export const SLACK_FATES = [
  'down',
  'limited',
  'late',
  'lost',
  'lost_page',
  'cut',
  'refused',
] as const
/** What can become of a request to the model; `lost`: painted and paid for, and nobody hears of it. */
export const MODEL_FATES = [
  'busy',
  'overloaded',
  'broken',
  'html',
  'cut_off',
  'slow',
  'lost',
  'refuse',
  'words',
  'nothing',
] as const

/** What Slack's trouble is about; `*`: whatever comes next. */
export const METHODS = ['chat.postMessage', 'chat.update', 'users.info', 'files', '*'] as const

/** What an ask has beside its words. */
export const OPTIONS = [
  ...(['', '', '', '--ar 16:9', '--n 2'] as const),
  ...(['--model lite', '--ar 1:1,9:16', '--no-brand'] as const),
] as const

/** Formats of a picture that have a name. */
export const FORMAT_KINDS = ['square', 'link', 'banner'] as const
/** What a brand has beside its words; `none`: it is removed. */
export const BRAND_KINDS = ['words', 'look', 'logo', 'none'] as const
export const OUTPUT_KINDS = ['jpeg', 'png', 'webp'] as const

/** One thing that happens, some time after the one before it. */
export type Deed = { readonly gapMs: number } & (
  | {
      readonly do: 'ask'
      readonly person: number
      readonly slot: number
      readonly by: 'mention' | 'command'
      readonly pictures: number
      readonly option: (typeof OPTIONS)[number]
    }
  /** A picture in a direct message; whose it is, the slot says. */
  | { readonly do: 'whisper'; readonly slot: number }
  | {
      readonly do: 'reply'
      readonly person: number
      readonly slot: number
      readonly pictures: number
      /** How the version is named that it edits: not at all, or `v1`. */
      readonly base: 'present' | 'v1'
      /** Whether only the model can tell what it means; `aside`: it is not for Easel at all. */
      readonly words: 'plain' | 'open' | 'aside'
    }
  | {
      readonly do: 'press'
      readonly person: number
      readonly slot: number
      readonly name: PressName
      /** Which of the messages that have this button, the newest being 0. */
      readonly nth: number
    }
  /** A part of a picture is marked, and said what should change there. */
  | {
      readonly do: 'touch_up'
      readonly person: number
      readonly slot: number
      readonly nth: number
    }
  /** A picture is wanted in several formats, and in one that nobody else has. */
  | {
      readonly do: 'sizes'
      readonly person: number
      readonly slot: number
      readonly by: 'button' | 'command'
      readonly nth: number
      readonly formats: readonly FormatKind[]
      readonly output: OutputKind
    }
  /** Somebody looks for pictures: by words that most have, or by those of one of them. */
  | {
      readonly do: 'find'
      readonly person: number
      readonly slot: number
      readonly at: 'command' | 'home'
      readonly words: 'all' | 'one'
    }
  /** A picture is put before people. */
  | {
      readonly do: 'approval'
      readonly person: number
      readonly slot: number
      readonly nth: number
      readonly people: readonly number[]
    }
  /** Somebody answers; `isAsked`: somebody who was asked. */
  | {
      readonly do: 'answer'
      readonly person: number
      readonly slot: number
      readonly nth: number
      readonly how: 'approve' | 'wish'
      readonly isAsked: boolean
    }
  /** A channel gets a brand, which is kept or only tried out. */
  | {
      readonly do: 'brand'
      readonly person: number
      readonly slot: number
      readonly kind: BrandKind
      readonly isKept: boolean
    }
  /** Who is in a channel leaves it; who is not comes in. */
  | { readonly do: 'move'; readonly person: number; readonly slot: number }
  /** A picture of a direct message is shared in a channel. */
  | { readonly do: 'share'; readonly slot: number; readonly nth: number }
  /** Somebody deletes a message of theirs. */
  | { readonly do: 'erase'; readonly slot: number; readonly nth: number }
  /** Slack's tokens of this moment are too old from now on. */
  | { readonly do: 'expire' }
  | { readonly do: 'fault'; readonly at: 'deliveries'; readonly fate: DeliveryFate }
  | {
      readonly do: 'fault'
      readonly at: 'slack'
      readonly fate: SlackFate
      readonly method: Method
      readonly times: number
    }
  | { readonly do: 'fault'; readonly at: 'model'; readonly fate: ModelFate }
  | { readonly do: 'kill'; readonly downMs: number }
)

export type DeliveryFate = (typeof DELIVERY_FATES)[number]
export type SlackFate = (typeof SLACK_FATES)[number]
export type ModelFate = (typeof MODEL_FATES)[number]
export type FormatKind = (typeof FORMAT_KINDS)[number]
export type BrandKind = (typeof BRAND_KINDS)[number]
export type OutputKind = (typeof OUTPUT_KINDS)[number]
export type Method = (typeof METHODS)[number]
export type History = readonly Deed[]
/** A deed of one kind. */
export type Of<K extends Deed['do']> = Extract<Deed, { do: K }>
