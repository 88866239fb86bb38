/** files.info and the app's own uploads: getUploadURLExternal, completeUploadExternal. */
import { isJson } from '../../lib/json.ts'
import type { Core } from '../core.ts'
import { makeFile, shareLater } from '../files.ts'
import { makeId } from '../ids.ts'
import type { StoredFile } from '../state.ts'
import { badArgument, refuse, type ApiAnswer, type Refusal } from './answer.ts'
import type { Args } from './args.ts'
import { readBlocks } from './content.ts'
import type { ApiMethods } from './method.ts'
import { checkThread, findJoined } from './places.ts'

const MAX_FILE_BYTES = 1_000_000_000

/** The methods about files; their bytes go through `../file-server.ts`. */
export const fileMethods: ApiMethods = {
  'files.info': { scopes: ['files:read'], run: info },
  'files.getUploadURLExternal': { scopes: ['files:write'], run: getUploadUrl },
  'files.completeUploadExternal': { scopes: ['files:write'], run: completeUpload },
}

function info(core: Core, args: Args): ApiAnswer {
  const file = core.state.files.get(args.text('file') ?? '')
  if (file === undefined || file.stage === 'expected') return refuse('file_not_found')
  return { ok: true, file: file.object, comments: [], response_metadata: { next_cursor: '' } }
}

function getUploadUrl(core: Core, args: Args): ApiAnswer {
  const filename = args.text('filename')
  const length = args.number('length', 0)
  if (filename === undefined) return badArgument('missing required field: filename')
  if (!Number.isInteger(length) || length < 1) return badArgument('must be more than 0: length')
  if (length > MAX_FILE_BYTES) return refuse('file_upload_size_restricted')
  const id = makeId('F0', 9)
  const altText = args.text('alt_txt')
  const object = makeFile(core, {
    id,
    name: filename,
    mimetype: '',
    size: length,
    user: core.state.app.botUserId,
    ...(altText === undefined ? {} : { altText }),
  })
  core.state.files.set(id, { bytes: new Uint8Array(), object, stage: 'expected' })
  return {
    ok: true,
    upload_url: `${core.origin}/upload/v1/${core.state.team.id}/${id}`,
    file_id: id,
  }
}

/** Slack shares the files a moment later, after it looked at them. */
async function completeUpload(core: Core, args: Args): Promise<ApiAnswer> {
  const taken = takeUploads(core, args)
  if (!taken.ok) return taken
  if (args.has('channel_id')) {
    const found = findJoined(core, args, 'channel_id')
    if (!found.ok) return found
    const { channel } = found
    const wrong = checkThread(core, channel, args)
    if (wrong !== undefined) return wrong
    const threadTs = args.text('thread_ts')
    const place = { channel: channel.id, threadTs: threadTs ?? null }
    const content = await readBlocks(core, args.json('blocks'), place)
    if (!content.ok) return content
    const text = args.text('initial_comment') ?? ''
    const share = { channel: channel.id, text, threadTs, blocks: content.blocks }
    shareLater(core, taken.files, share)
  } else {
    shareLater(core, taken.files)
  }
  return { ok: true, files: taken.files.map(({ object: { id, title } }) => ({ id, title })) }
}

function takeUploads(core: Core, args: Args): { ok: true; files: StoredFile[] } | Refusal {
  const list = args.json('files')
  if (!Array.isArray(list) || list.length === 0) return badArgument('missing required field: files')
  const files: StoredFile[] = []
  for (const item of list) {
    const file = isJson(item) ? core.state.files.get(String(item['id'])) : undefined
    if (file === undefined) return refuse('file_not_found')
    if (file.stage !== 'uploaded') return refuse('invalid_arguments', { file: file.object.id })
    if (isJson(item) && typeof item['title'] === 'string') file.object.title = item['title']
    files.push(file)
  }
  for (const file of files) file.stage = 'completed'
  return { ok: true, files }
}
