/** Files that people attach: found, fetched as the bot, and never followed to another host. */
import * as v from 'valibot'
import { type Result, err, ok } from '../lib/result.ts'
import type { AskFile } from '../turns/ask.ts'
import type { LeftOut } from '../turns/turn-failure.ts'
import { type SlackAccess, isSlackAddress } from './addresses.ts'
import type { TokenSource } from './client.ts'
import { orNull } from './lenient.ts'

/** Gemini takes 100 MB in one request; a picture above this is a mistake more often than a wish. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

const DOWNLOAD_TIMEOUT_MS = 60_000

export type Why = LeftOut['why'] | 'try_again'

export interface FileAccess extends SlackAccess {
  /** The bot's token, for the files of the same workspace. */
  readonly tokens: TokenSource
}

/** The bytes of a file as they come. The body must be read or cancelled. */
export async function openFile(
  file: AskFile,
  access: FileAccess,
): Promise<Result<ReadableStream<Uint8Array>, Why>> {
  const located = file.url === null ? await completeStub(file, access) : ok(file)
  if (!located.ok) return located
  const { url, size } = located.value
  if (size !== null && size > MAX_UPLOAD_BYTES) return err('too_big')
  if (url === null || !URL.canParse(url)) return err('gone')
  if (!isSlackAddress(url, access.apiUrl)) return err('foreign_host')
  return download(url, access)
}

const FileInfoSchema = v.object({
  file: v.object({
    size: orNull(v.number()),
    url_private_download: orNull(v.string()),
    url_private: orNull(v.string()),
  }),
})

/** Slack Connect sends `{id, file_access: "check_file_info"}`; files.info knows the rest. */
async function completeStub(file: AskFile, { call }: FileAccess): Promise<Result<AskFile, Why>> {
  const answer = await call('files.info', { file: file.id })
  if (!answer.ok) return err(explainInfoFailure(answer.error))
  const parsed = v.safeParse(FileInfoSchema, answer.value)
  if (!parsed.success) return err('gone')
  const { size, url_private_download: direct, url_private: url } = parsed.output.file
  return ok({ ...file, size, url: direct ?? url })
}

function explainInfoFailure(failure: { reason: string; error?: string }): Why {
  if (failure.reason === 'rate_limited' || failure.reason === 'unavailable') return 'try_again'
  return failure.error === 'missing_scope' ? 'no_access' : 'gone'
}

async function download(
  url: string,
  { fetch: fetchFn, tokens }: FileAccess,
): Promise<Result<ReadableStream<Uint8Array>, Why>> {
  const token = await tokens(null)
  if (!token.ok) return err(token.error.reason === 'unavailable' ? 'try_again' : 'no_access')
  const answer = await fetchFn(url, {
    headers: { authorization: `Bearer ${token.value}` },
    // A redirect would take the token to wherever it points.
    redirect: 'manual',
    signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
  }).catch(() => null)
  if (answer === null) return err('try_again')
  const isPage = answer.headers.get('content-type')?.includes('text/html') === true
  if (answer.ok && answer.body && !isPage) return ok(answer.body)
  await answer.body?.cancel()
  // Without files:read, Slack answers 200 (or redirects to) a page to sign in.
  if (answer.ok || (answer.status >= 300 && answer.status < 400)) return err('no_access')
  if (answer.status === 429 || answer.status >= 500) return err('try_again')
  return err(answer.status === 404 || answer.status === 410 ? 'gone' : 'no_access')
}
