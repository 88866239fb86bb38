/**
 * Slack's own upload, for a picture that Slack could not fetch by its link:
 * files.getUploadURLExternal → POST the bytes → files.completeUploadExternal.
 */
import * as v from 'valibot'
import { type SlackAccess, sendTo } from './addresses.ts'

export interface NativeUpload {
  readonly channel: string
  /** null: not into a thread. */
  readonly threadTs: string | null
  readonly fileName: string
  /** Empty: it is no picture. */
  readonly altText: string
  /** What is said above it; mrkdwn. */
  readonly comment?: string
  /** The file's length in bytes. */
  readonly bytes: number
  readonly body: ReadableStream<Uint8Array>
}

/** For the bytes of one picture. */
const UPLOAD_TIMEOUT_MS = 60_000

const UploadUrlSchema = v.object({ upload_url: v.string(), file_id: v.string() })

const isTaken = (status: number): boolean => status >= 200 && status < 300

/** The file's id; null where Slack did not take it. It appears in the thread a moment later, when it has been scanned. */
export async function uploadNatively(
  access: SlackAccess,
  upload: NativeUpload,
): Promise<string | null> {
  const place = await access.call('files.getUploadURLExternal', {
    filename: upload.fileName,
    length: upload.bytes,
    // Slack documents alt_txt; the SDK's own uploader sends another name.
    ...(upload.altText === '' ? {} : { alt_txt: upload.altText.slice(0, 1000) }),
  })
  const target = place.ok ? v.safeParse(UploadUrlSchema, place.value) : null
  if (!target?.success) {
    await upload.body.cancel()
    return null
  }
  const { readable, writable } = new FixedLengthStream(upload.bytes)
  const flowing = upload.body.pipeTo(writable).catch(() => null)
  const sent = await sendTo(target.output.upload_url, { body: readable }, UPLOAD_TIMEOUT_MS, access)
  // What nobody has read would flow for ever.
  if (sent === null || !isTaken(sent)) await readable.cancel().catch(() => null)
  await flowing
  if (sent === null || !isTaken(sent)) return null
  const done = await access.call('files.completeUploadExternal', {
    files: [{ id: target.output.file_id, title: upload.fileName }],
    channel_id: upload.channel,
    ...(upload.threadTs === null ? {} : { thread_ts: upload.threadTs }),
    ...(upload.comment === undefined ? {} : { initial_comment: upload.comment }),
  })
  return done.ok ? target.output.file_id : null
}
