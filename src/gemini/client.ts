/**
 * The part of Google's SDK that Easel uses: `Models`, which knows the API's requests and answers. What sends them is
 * our own, since the SDK's `ApiClient` brings Vertex AI, sign-ins, uploads and streams along (11 KiB gzip).
 */
import { ApiError, type Fetch, Models } from '@google/genai/web'

export interface ClientOptions {
  readonly apiKey: string
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly fetch: Fetch
}

/** What `Models` hands over to be sent. */
interface Call {
  readonly path: string
  readonly httpMethod: string
  readonly body?: string
  readonly abortSignal?: AbortSignal
}

/** `models` of the SDK's client: the same classes, and the same requests. */
export function createModels(options: ClientOptions): Models {
  const client: unknown = {
    isVertexAI: () => false,
    request: async (call: Call) => {
      const answer = await send(call, options)
      return { headers: Object.fromEntries(answer.headers), json: () => answer.json() }
    },
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SDK's class for it has private members; these two are all that is asked of it, as the tests hold
  return new Models(client as ConstructorParameters<typeof Models>[0])
}

/** https://ai.google.dev/api: `v1`, the SDK's own default, does not know all that we send. */
async function send(
  { path, httpMethod: method, body, abortSignal }: Call,
  { apiKey, baseUrl, fetch }: ClientOptions,
): Promise<Response> {
  const answer = await fetch(`${baseUrl}/v1beta/${path}`, {
    method,
    headers: new Headers({
      'content-type': 'application/json',
      'user-agent': 'easel',
      'x-goog-api-key': apiKey,
    }),
    ...(method === 'GET' || body === undefined ? {} : { body }),
    ...(abortSignal === undefined ? {} : { signal: abortSignal }),
  })
  // Pages of a proxy are no JSON; whoever reads the error finds nothing in them then.
  if (!answer.ok) throw new ApiError({ status: answer.status, message: await answer.text() })
  return answer
}
