/**
 * Slack's own upload, for a picture that Slack could not fetch by its link:
 * files.getUploadURLExternal → POST the bytes → files.completeUploadExternal.
 */
import * as v from 'valibot'
import type { CallSlack } from './client.ts'

export interface NativeUpload {
  readonly channel: string
  readonly threadTs: string
  readonly fileName: string
  readonly altText: string
  /** The file's length in bytes. */
  readonly bytes: number
  readonly body: ReadableStream<Uint8Array>
}

const UploadUrlSchema = v.object({ upload_url: v.string(), file_id: v.string() })

/** Whether Slack took the file. It appears in the thread a moment later, when it has been scanned. */
export async function uploadNatively(
  call: CallSlack,
  fetchFn: typeof fetch,
  upload: NativeUpload,
): Promise<boolean> {
  const place = await call('files.getUploadURLExternal', {
    filename: upload.fileName,
    length: upload.bytes,
    // Slack documents alt_txt; the SDK's own uploader sends another name.
    alt_txt: upload.altText.slice(0, 1000),
  })
  const target = place.ok ? v.safeParse(UploadUrlSchema, place.value) : null
  if (!target?.success) {
    await upload.body.cancel()
    return false
  }
  const { readable, writable } = new FixedLengthStream(upload.bytes)
  const [sent] = await Promise.all([
    fetchFn(target.output.upload_url, { method: 'POST', body: readable }).catch(() => null),
    upload.body.pipeTo(writable).catch(() => null),
  ])
  await sent?.body?.cancel()
  if (sent?.ok !== true) return false
  const done = await call('files.completeUploadExternal', {
    files: [{ id: target.output.file_id, title: upload.fileName }],
    channel_id: upload.channel,
    thread_ts: upload.threadTs,
  })
  return done.ok
}
