/** The inputs: from Slack into R2, as a stream, decided by their first bytes. */
import type { AskFile } from '../../turns/ask.ts'
import { extensionOf } from '../../pictures/picture-type.ts'
import { uploadKey } from '../../turns/keys.ts'
import type { LeftOut } from '../../turns/turn-failure.ts'
import type { Upload } from '../../turns/turn-record.ts'
import { MAX_UPLOAD_BYTES, type Why, openFile } from '../../web-api/files.ts'
import { modelOf } from '../../gemini/models.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { wantedVersion } from '../versions.ts'

const MAX_TRIES = 4
const FIRST_WAIT_MS = 1000
/** What a copy is called when somebody downloads it. */
const FILE_NAME = 'easel'

/** Fetches what was attached. Doing it twice writes the same objects. */
export async function collect(turn: Turn, studio: Studio): Promise<Turn> {
  const { files } = turn.ask
  if (turn.reused !== null) return reuse(turn, turn.reused, studio)
  const limit = await pictureLimit(turn, studio)
  const uploads: Upload[] = []
  const leftOut: LeftOut[] = []
  for (const [i, file] of files.entries()) {
    const stored =
      uploads.length < limit ? await store(turn, file, i + 1, studio) : err('too_many' as const)
    if (stored.ok) await keep(stored.value, uploads, studio)
    else if (stored.error !== 'try_again') leftOut.push({ name: file.name, why: stored.error })
    else if (turn.tries < MAX_TRIES) return later(turn, studio)
    else leftOut.push({ name: file.name, why: 'unreachable' })
  }
  return collected(turn, uploads, leftOut, files.length)
}

/** @param wanted how many pictures there should be; where none is left, there is nothing to paint from */
function collected(turn: Turn, uploads: Upload[], leftOut: LeftOut[], wanted: number): Turn {
  const rest: Turn = { ...turn, uploads, leftOut, tries: 0 }
  if (wanted === 0 || uploads.length > 0) return rest
  const failure = { reason: 'no_usable_picture', leftOut } as const
  return { ...rest, outcome: { kind: 'failed', failure } }
}

/** Copies what an earlier turn was given. What is gone meanwhile is left out. */
async function reuse(turn: Turn, reused: readonly Upload[], { pictures }: Studio): Promise<Turn> {
  const uploads: Upload[] = []
  const leftOut: LeftOut[] = [...turn.leftOut]
  for (const [i, upload] of reused.entries()) {
    const key = uploadKey(turn.ask, turn.ask.turnId, i + 1, extensionOf(upload.mimeType))
    if (await pictures.copy(upload.key, key, FILE_NAME)) uploads.push({ ...upload, key })
    else leftOut.push({ name: upload.name, why: 'gone' })
  }
  return collected(turn, uploads, leftOut, reused.length)
}

/** The same picture twice is one. */
async function keep(upload: Upload, uploads: Upload[], { pictures }: Studio): Promise<void> {
  if (uploads.some(({ sha256 }) => sha256 === upload.sha256)) await pictures.remove([upload.key])
  else uploads.push(upload)
}

/**
 * How many pictures the model of this turn takes (the one asked for, the version's, or the default) beside
 * the one that is edited.
 */
async function pictureLimit({ ask }: Turn, studio: Studio): Promise<number> {
  if (ask.files.length === 0) return 0
  const parent = wantedVersion(ask.wanted, studio.versions)
  const inherits = ask.settings.model === null && parent !== null && parent !== 'unknown'
  const [record] = inherits ? await studio.history.get([parent.turnId]) : []
  const id = ask.settings.model ?? record?.model ?? null
  const { total } = (id === null ? studio.model : modelOf(id)).references
  return parent === null ? total : total - 1
}

const later = (turn: Turn, { clock }: Studio): Turn => ({
  ...turn,
  tries: turn.tries + 1,
  wakeAt: clock.now() + FIRST_WAIT_MS * 2 ** turn.tries,
})

async function store(
  { ask }: Turn,
  file: AskFile,
  n: number,
  studio: Studio,
): Promise<Result<Upload, Why>> {
  const opened = await open(file, ask.team, studio)
  if (!opened.ok) return opened
  const saved = await studio.pictures.saveUpload(
    opened.value,
    (extension) => uploadKey(ask, ask.turnId, n, extension),
    MAX_UPLOAD_BYTES,
  )
  if (saved.ok) return ok({ ...saved.value, name: file.name })
  return err(saved.error === 'broken' ? 'try_again' : saved.error)
}

/** A file of Slack, or one of the team's own pictures behind its link: somebody has forwarded it. */
async function open(
  file: AskFile,
  team: string,
  { links, pictures, slack }: Studio,
): Promise<Result<ReadableStream<Uint8Array>, Why>> {
  const path = file.url !== null && URL.canParse(file.url) ? new URL(file.url).pathname : null
  const own = path === null ? null : await links.keyOf(path)
  if (own === null || !own.startsWith(`${team}/`)) return openFile(file, slack)
  const body = await pictures.source.read(own)
  return body === null ? err('gone') : ok(body)
}
