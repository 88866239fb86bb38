/** What the inspector shows: each request between Slack, the app and the painter. */

/**
 * One request that went between Slack, the app and the painter. It is sent when it begins (`ms` and
 * `response` null) and again when it ended.
 */
export interface InspectorEntry {
  id: string
  at: number
  /**
   * `delivery`: Slack → app. `api`: app → Slack's Web API. `model`: app → painter. `image`: Slack
   * fetches a picture.
   */
  kind: 'delivery' | 'api' | 'model' | 'image'
  /**
   * For people: `app_mention`, `/imagine`, `chat.update`, `generateContent gemini-nano-banana-2.1`.
   */
  title: string
  /** The HTTP status; null while it runs and when there was no answer. */
  status: number | null
  /**
   * null while it runs. An API call that answers `ok: false` is not ok, although its status is 200.
   */
  ok: boolean | null
  /** `ok`, Slack's error, `timeout`, `IMAGE_SAFETY`, … null while it runs. */
  outcome: string | null
  ms: number | null
  /** 1, 2, 3 for a repeated delivery; 0 for the first. */
  retry: number
  request: InspectedHttp
  response: InspectedHttp | null
  channel: string | null
  /** The thread it belongs to, where that can be told. */
  threadTs: string | null
  /** Short facts about a model call: `2 pictures`, `1:1`, `3 turns`, `2.4 MB`. */
  notes: string[]
  /**
   * The same request for a terminal. Long base64 is left out, so a model call is for reading only.
   */
  curl: string
}

/**
 * One side of an exchange. `body` is parsed JSON or text; long strings are cut and say how long
 * they were.
 */
export interface InspectedHttp {
  line: string
  headers: Record<string, string>
  body: unknown
}
