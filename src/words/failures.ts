/** Turns each reason into a sentence: what happened, and what to do next. */
import { explainMissing } from './options.ts'
import type { LeftOut, RefusalKind, TurnFailure } from '../turns/turn-failure.ts'

/** Why there is no picture, for the thread. Plain text; nothing of the raw answer is in it. */
export function explainFailure(failure: TurnFailure): string {
  switch (failure.reason) {
    case 'refused':
      return explainRefusal(failure.kind)
    case 'words':
      return failure.text
    case 'busy':
      return 'Gemini is very busy right now, and I have tried five times. Press Retry in a few minutes.'
    case 'quota_used_up':
      return 'Today’s Gemini quota is used up. Press Retry tomorrow, or ask the person who runs Easel to raise the quota.'
    case 'overloaded':
      return 'Gemini has trouble right now, and I have tried five times. Press Retry in a few minutes.'
    case 'unreachable':
      return 'I could not reach Gemini. Press Retry in a few minutes.'
    case 'cut_off':
      return 'Gemini’s answer kept breaking off before the picture was complete. Press Retry to ask again.'
    case 'timed_out':
      return 'Gemini took longer than three minutes, so I stopped waiting. Press Retry, or ask for something simpler.'
    case 'bad_key':
      return 'Gemini does not accept Easel’s API key. The person who runs Easel has to set a valid GEMINI_API_KEY; then press Retry.'
    case 'not_allowed':
      return 'Easel’s API key may not use this model. The person who runs Easel has to allow it in Google’s console; then press Retry.'
    case 'model_gone':
      return `Google no longer offers the model ${failure.model}. The person who runs Easel has to set another DEFAULT_MODEL; then press Retry.`
    case 'bad_request':
      return 'Gemini did not accept this request. Try other words or another picture; if that does not help, tell the person who runs Easel.'
    case 'no_usable_picture':
      return `${failure.leftOut.map(explainLeftOut).join(' ')} Attach a PNG, JPEG, WebP or HEIC picture, and I will use it.`
    case 'no_such_version':
      return noSuchVersion(failure.newest)
    case 'version_expired':
      return `v${failure.version} is no longer kept. Describe what you want in a new message.`
    case 'not_in_model':
      return explainMissing(failure.missing)
    case 'broken':
      return `Something went wrong on my side. Press Retry; if it happens again, tell the person who runs Easel that it was turn ${failure.turnId}.`
  }
}

function noSuchVersion(newest: number): string {
  if (newest === 0) return 'There is no version to go back to in this thread yet.'
  return newest === 1
    ? 'This thread has one version so far, v1. Name that one, or reply without a number.'
    : `This thread has the versions v1 to v${newest}. Name one of them, or reply without a number.`
}

function explainRefusal(kind: RefusalKind): string {
  switch (kind) {
    case 'prompt_blocked':
      return 'Gemini’s safety rules stopped this request before anything was painted. Say it in another way, and leave out what might be delicate.'
    case 'unsafe':
      return 'Gemini painted something and then held it back for safety reasons. That can happen with harmless asks: describe the scene in other words and try again.'
    case 'prohibited':
      return 'Gemini does not paint this, because its rules do not allow it or because it might belong to somebody else. Describe what you need without names, brands or delicate subjects.'
    case 'recitation':
      return 'The picture came out too close to an existing work, so Gemini held it back. Describe the style in your own words instead of naming a work or an artist.'
    case 'personal_data':
      return 'Gemini held this back because it seems to contain personal data. Leave out names, addresses and numbers, and try again.'
    case 'language':
      return 'Gemini does not understand this language well enough to paint from it. Try the same in English.'
    case 'too_long':
      return 'Gemini ran out of room before the picture was finished. Ask for less at once, in a shorter message.'
    case 'no_image':
      return 'Gemini made no picture this time. Say more exactly what to draw, for example “draw a red kite over a beach”.'
    case 'other':
      return 'Gemini could not make a picture from this. Say it in another way, or ask for one change at a time.'
    case 'empty':
      return 'Gemini’s answer was empty. Press Retry, or say it in another way.'
  }
}

/** Why a file was left out. Plain text. */
export function explainLeftOut({ name, why }: LeftOut): string {
  switch (why) {
    case 'not_a_picture':
      return `“${name}” is not a picture that Gemini can read.`
    case 'too_big':
      return `“${name}” is larger than 20 MB.`
    case 'gone':
      return `“${name}” is no longer in Slack.`
    case 'no_access':
      return `Slack did not let me open “${name}”. The person who runs Easel has to add the files:read scope.`
    case 'foreign_host':
      return `“${name}” is kept outside Slack, where I do not go.`
    case 'unreachable':
      return `I could not download “${name}” from Slack.`
    case 'too_many':
      return `“${name}” was one picture too many for this model.`
  }
}
