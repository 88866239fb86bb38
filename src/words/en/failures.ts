import type { LeftOut, RefusalKind, TurnFailure } from '../../turns/turn-failure.ts'

/** Why there is no picture: what happened, and what to do next. Plain text. */
export const failures = {
  busy: 'Gemini is very busy right now, and I have tried five times. Press Retry in a few minutes.',
  quota_used_up:
    'Today’s Gemini quota is used up. Press Retry tomorrow, or ask whoever looks after the Gemini key to raise the quota.',
  overloaded:
    'Gemini has trouble right now, and I have tried five times. Press Retry in a few minutes.',
  unreachable: 'I could not reach Gemini. Press Retry in a few minutes.',
  cut_off:
    'Gemini’s answer kept breaking off before the picture was complete. Press Retry to ask again.',
  too_large:
    'Gemini’s answer was larger than I can keep, so I left it. Ask for the same in a smaller size, for example with --size 1K.',
  /** The answer is no answer of a model, the picture is a link, or it is no picture that can be shown. */
  unreadable: {
    answer:
      'What came back was not an answer of Gemini, so I have not asked again. The person who runs Easel should look at GEMINI_BASE_URL; then press Retry.',
    link: 'Gemini sent a link in place of the picture, and I do not follow links. Press Retry; if it happens again, tell the person who runs Easel.',
    picture:
      'Gemini sent a picture in a form that I cannot read, so I have not asked again. Press Retry; if it happens again, tell the person who runs Easel.',
  },
  timed_out:
    'Gemini took longer than three minutes, so I stopped waiting. Press Retry, or ask for something simpler.',
  model_gone: (model: string, instead: string | null): string =>
    instead === null
      ? `Google no longer offers the model ${model}. The person who runs Easel has to set another DEFAULT_MODEL; then press Retry.`
      : `Google no longer offers the model ${model}. Press the button to paint the same with ${instead}.`,
  bad_request:
    'Gemini did not accept this request. Try other words or another picture; if that does not help, tell the person who runs Easel.',
  /** `why`: a sentence for each file. */
  no_usable_picture: (why: string): string =>
    `${why} Attach a PNG, JPEG, WebP or HEIC picture, and I will use it.`,
  /** `newest`: 0 where the thread has none. */
  no_such_version: (newest: number): string => {
    if (newest === 0) return 'There is no version to go back to in this thread yet.'
    return newest === 1
      ? 'This thread has one version so far, v1. Name that one, or reply without a number.'
      : `This thread has the versions v1 to v${newest}. Name one of them, or reply without a number.`
  },
  version_expired: (version: number): string =>
    `v${version} is no longer kept. Describe what you want in a new message.`,
  shared_gone:
    'The picture that was to be shared here is no longer kept. Share another one, or ask for it again.',
  broken: (turnId: string): string =>
    `Something went wrong on my side. Press Retry; if it happens again, tell the person who runs Easel that it was turn ${turnId}.`,
} satisfies Partial<Record<TurnFailure['reason'], unknown>>

/** Why Gemini declined. */
export const refusals = {
  prompt_blocked:
    'Gemini’s safety rules stopped this request before anything was painted. Say it in another way, and leave out what might be delicate.',
  unsafe:
    'Gemini painted something and then held it back for safety reasons. That can happen with harmless asks: describe the scene in other words and try again.',
  prohibited:
    'Gemini does not paint this, because its rules do not allow it or because it might belong to somebody else. Describe what you need without names, brands or delicate subjects.',
  recitation:
    'The picture came out too close to an existing work, so Gemini held it back. Describe the style in your own words instead of naming a work or an artist.',
  personal_data:
    'Gemini held this back because it seems to contain personal data. Leave out names, addresses and numbers, and try again.',
  language:
    'Gemini does not understand this language well enough to paint from it. Try the same in English.',
  too_long:
    'Gemini ran out of room before the picture was finished. Ask for less at once, in a shorter message.',
  no_image:
    'Gemini made no picture this time. Say more exactly what to draw, for example “draw a red kite over a beach”.',
  other:
    'Gemini could not make a picture from this. Say it in another way, or ask for one change at a time.',
  empty: 'Gemini’s answer was empty. Press Retry, or say it in another way.',
} satisfies Record<RefusalKind, string>

/** Why a file was not given to the model. `name`: the file's. */
export const leftOut = {
  not_a_picture: (name: string): string => `“${name}” is not a picture that Gemini can read.`,
  too_big: (name: string): string => `“${name}” is larger than 20 MB.`,
  gone: (name: string): string => `“${name}” is no longer in Slack.`,
  no_access: (name: string): string =>
    `Slack did not let me open “${name}”. The person who runs Easel has to add the files:read scope.`,
  foreign_host: (name: string): string => `“${name}” is kept outside Slack, where I do not go.`,
  unreachable: (name: string): string => `I could not download “${name}” from Slack.`,
  too_many: (name: string): string => `“${name}” was one picture too many for this model.`,
} satisfies Record<LeftOut['why'], (name: string) => string>
