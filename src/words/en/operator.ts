import type { OperatorReason } from '../../turns/turn-failure.ts'

/** Why Gemini does not work at all, until the person who runs Easel has done something. Plain text. */
export const operator = {
  bad_key:
    'Gemini does not accept Easel’s API key. The person who runs Easel has to set a valid GEMINI_API_KEY.',
  key_expired:
    'Easel’s API key for Gemini has expired. The person who runs Easel has to renew it, or set another GEMINI_API_KEY.',
  key_leaked:
    'Google has blocked Easel’s API key, because it was found in public. The person who runs Easel has to make a new one and set it as GEMINI_API_KEY.',
  key_restricted:
    'Easel’s API key is restricted in Google’s console in a way that keeps Easel out. The person who runs Easel has to let it call the Gemini API from any address.',
  api_off:
    'The Gemini API is switched off in the Google project of Easel’s key. The person who runs Easel has to switch it on in Google’s console.',
  billing_off:
    'Google asks for a paid plan here, and the Google project of Easel’s key has none. The person who runs Easel has to turn on billing in Google AI Studio.',
  credits_used_up:
    'Easel’s prepaid credit at Google is used up. The person who runs Easel has to top it up in Google AI Studio.',
  spend_cap_reached:
    'Easel has reached the spending limit that is set for it at Google. The person who runs Easel can raise it in Google AI Studio.',
  place_not_supported:
    'Google does not offer Gemini in the part of the world from which Easel has called it. The person who runs Easel has to set LOCATION_HINT.',
  account_suspended:
    'Google has suspended the account or project behind Easel’s API key. The person who runs Easel has to sort this out with Google.',
  not_allowed:
    'Easel’s API key may not use this model. The person who runs Easel has to allow it in Google’s console.',
  no_key:
    'No key for Gemini is set, so I cannot paint. An admin of this workspace can set one with /imagine settings, or the person who runs Easel can set GEMINI_API_KEY.',
  wrong_address:
    'There is no Gemini at the address that Easel calls. The person who runs Easel has to correct GEMINI_BASE_URL.',
} satisfies Record<OperatorReason, string>

/** Why a workspace's own key does not work, for its people. Plain text. */
export const ownKey = {
  invalid:
    'Gemini does not accept this workspace’s own key. An admin of this workspace can set another one with /imagine settings.',
  expired:
    'This workspace’s own key for Gemini has expired. An admin of this workspace can set another one with /imagine settings.',
  leaked:
    'Google has blocked this workspace’s own key, because it was found in public. An admin of this workspace can set another one with /imagine settings.',
  off: 'Google has switched off the project of this workspace’s own key. An admin of this workspace can mend that at Google, or set another key with /imagine settings.',
  money:
    'The Google account of this workspace’s own key has no money left, or has reached its limit. An admin of this workspace can mend that at Google.',
}

/** `why`: one of these sentences. What follows it where somebody waits for a picture, or for better words. */
export const afterOperator = {
  retry: (why: string): string => `${why} Then press Retry.`,
  newThread: (why: string): string => `${why} Then ask again in a new thread.`,
  wordsKept: (why: string): string => `${why} Your words are as they were.`,
}
