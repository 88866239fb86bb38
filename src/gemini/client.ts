/**
 * The part of Google's SDK that Easel uses. `GoogleGenAI` itself brings live sessions, tunings, files and
 * a second client for interactions along: 77 KiB gzip, of which this is half.
 */
import { type Fetch, Models } from '@google/genai/web'
import { ApiClient } from '@google/genai/vertex_internal'

export interface ClientOptions {
  readonly apiKey: string
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly fetch: Fetch
}

/** Easel sends its pictures within the request. */
const noFiles = (): Promise<never> => Promise.reject(new Error('files are not used'))

/** Of an error whose JSON is cut short or is none, the SDK would not even tell the status; so it is text. */
function readable(response: Response): Response {
  if (response.ok) return response
  const { body, status, statusText } = response
  return new Response(body, { status, statusText, headers: { 'content-type': 'text/plain' } })
}

/** `models` of the SDK's client: the same classes, and the same requests. */
export function createModels({ apiKey, baseUrl, fetch }: ClientOptions): Models {
  const client: unknown = new ApiClient({
    auth: {
      addAuthHeaders: (headers) => {
        headers.set('x-goog-api-key', apiKey)
        return Promise.resolve()
      },
    },
    apiKey,
    // The SDK's own default is `v1`, which does not know all that we send.
    apiVersion: 'v1beta',
    httpOptions: { baseUrl, fetch: async (url, init) => readable(await fetch(url, init)) },
    userAgentExtra: 'gl-node/web',
    uploader: { upload: noFiles, uploadToFileSearchStore: noFiles, stat: noFiles },
    downloader: { download: noFiles },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both entries of the SDK hold the same class; TypeScript tells the two apart by their private members
  return new Models(client as ConstructorParameters<typeof Models>[0])
}
