/** What the operator has to know of a failure at Gemini, and how it is mended. Pure. */
import {
  type KeyReason,
  type OperatorFailure,
  type OperatorReason,
  type TurnFailure,
  isOfKey,
  isOperators,
} from '../turns/turn-failure.ts'

export type OperatorMatter = TheirMatter | OwnMatter

/** A workspace's own key does not work: its admins hear it, and not the operator. */
export interface OwnMatter {
  readonly reason: KeyReason
  readonly model: string
  readonly isOwn: true
}

interface TheirMatter {
  readonly isOwn?: undefined
  readonly reason: OperatorReason | 'quota_used_up' | 'model_gone'
  /** The model that was asked for. */
  readonly model: string
}

const isOwnMatter = (failure: TurnFailure): failure is OperatorFailure & { reason: KeyReason } =>
  isOfKey(failure) && failure.isOwn === true

/** The operator's part in a failure; null: there is none. @param model the one that was asked for */
export function operatorMatterOf(failure: TurnFailure, model: string): OperatorMatter | null {
  if (failure.reason === 'model_gone') return { reason: failure.reason, model: failure.model }
  if (failure.reason !== 'quota_used_up' && !isOperators(failure)) return null
  return isOwnMatter(failure)
    ? { reason: failure.reason, model, isOwn: true }
    : { reason: failure.reason, model }
}

/** One sentence for the log. In English, as all that operators read. */
export const MENDS: Readonly<Record<OperatorMatter['reason'], string>> = {
  bad_key: 'Set GEMINI_API_KEY to a key of https://aistudio.google.com/apikey.',
  key_expired: 'Renew the key or make another one, and set it as GEMINI_API_KEY.',
  key_leaked:
    'Google has found the key in public. Delete it at https://aistudio.google.com/apikey, make another one, and set it as GEMINI_API_KEY.',
  key_restricted:
    'Workers call from changing addresses and without a referrer: take such restrictions off the key at https://console.cloud.google.com/apis/credentials, and let it use the Generative Language API.',
  api_off:
    'Enable the Generative Language API in the project of the key: https://console.cloud.google.com/apis/library/generativelanguage.googleapis.com.',
  billing_off: 'Set up billing for the project of the key: https://aistudio.google.com/projects.',
  credits_used_up: 'Buy prepaid credits, or let them be topped up: https://ai.studio/projects.',
  spend_cap_reached: 'Raise the monthly spending cap of the project: https://ai.studio/spend.',
  quota_used_up:
    'The quota of the day is used up. Raise the tier of the project: https://aistudio.google.com/projects.',
  place_not_supported:
    'Set LOCATION_HINT to a part of the world where Gemini is offered, such as weur or enam. Threads that exist already stay where they are. With billing, Google accepts more places.',
  account_suspended: 'Ask Google why the account or the project of the key is suspended.',
  not_allowed:
    'The key may not do this. Look at its project and its restrictions: https://console.cloud.google.com/apis/credentials.',
  no_key:
    'Set GEMINI_API_KEY to a key of https://aistudio.google.com/apikey, or let the workspace set its own with /imagine settings.',
  wrong_address: 'No Gemini answers at GEMINI_BASE_URL: correct it, or leave it as it was.',
  model_gone:
    'Google does not offer this model, or not to this key. Set another DEFAULT_MODEL or TEXT_MODEL; `npm run models` lists them.',
}

/** Whether a text is one of the reasons. */
export const isOperatorReason = (text: string): text is OperatorMatter['reason'] =>
  Object.hasOwn(MENDS, text)
