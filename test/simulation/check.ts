/** What must be true at the end of every simulated history. */
import * as v from 'valibot'
import type { Asked, People } from './people.ts'
import type { Ended } from './run.ts'
import type { Row, Storage } from './storage.ts'
import type { World } from './world.ts'

const TurnRow = v.object({
  body: v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      state: v.string(),
      isDeleted: v.boolean(),
      ask: v.object({
        turnId: v.string(),
        threadTs: v.string(),
        prompt: v.string(),
        deed: v.nullable(v.object({ kind: v.string() })),
      }),
    }),
  ),
})

interface Turn {
  readonly id: string
  readonly state: string
  readonly threadTs: string
  readonly prompt: string
  readonly isFromWords: boolean
  /** Its words are gone. */
  readonly isDeleted: boolean
}

const rowsOf = (storage: Storage, query: string) => storage.sql.exec(query).toArray()

const turnsOf = ({ threads }: World): Turn[] =>
  [...threads.values()].flatMap(({ storage }) =>
    // A thread that nobody has written to has no tables.
    hasTurns(storage) ? rowsOf(storage, 'SELECT body FROM turns ORDER BY arrival').map(turnIn) : [],
  )

function turnIn(row: Row): Turn {
  const { state, isDeleted, ask } = v.parse(TurnRow, row).body
  const { turnId: id, threadTs, prompt } = ask
  const isFromWords = ask.deed === null && prompt !== ''
  return { id, state, threadTs, prompt, isFromWords, isDeleted }
}

const hasTurns = (storage: Storage): boolean =>
  rowsOf(storage, `SELECT name FROM sqlite_master WHERE name = 'turns'`).length > 0

const ENDED = new Set(['done', 'failed', 'cancelled'])

/** What is not as it should be, in words; nothing: all is well. */
export function violations({ world, people, isEndless, isCalm }: Ended): string[] {
  const turns = turnsOf(world)
  return [
    ...(isEndless ? ['it goes on for ever'] : []),
    ...world.errors.filter((error) => !isExpected(error)),
    ...rowsOf(world.workspace.storage, 'SELECT errand FROM outbox').map(() => 'an errand is left'),
    ...people.asked.flatMap((asked) => ofAsk(asked, turns, people.asked, world)),
    ...turns.flatMap((turn) => ofTurn(turn, world)),
    ...world.slack.messages
      .filter(({ isWaiting }) => isWaiting)
      .map(({ ts }) => `${ts} still goes on`),
    ...outOfOrder(people, turns, world),
    ...ofVersions(world),
    ...(isCalm ? ofRetries(people, world) : []),
    ...ofLimits(world, isCalm),
  ]
}

/** Errors that the history itself has made: storage in trouble, and callers of what has crashed. */
const isExpected = (error: string): boolean => /storage in trouble|has crashed/.test(error)

function ofAsk(
  asked: Asked,
  turns: readonly Turn[],
  all: readonly Asked[],
  { config }: World,
): string[] {
  const { prompt, takenAt, threadTs, kind } = asked
  const own = turns.filter((turn) => turn.isFromWords && turn.prompt === prompt)
  if (own.length > 1) return [`“${prompt}” became ${own.length} turns`]
  const astray = own.find((turn) => threadTs !== null && turn.threadTs !== threadTs)
  if (astray !== undefined) return [`“${prompt}” went into another thread`]
  if (own.length === 1 || takenAt === null || turns.some(({ isDeleted }) => isDeleted)) return []
  // Who has had all of their pictures is told so by the desk.
  if (config.usual.personPictures !== null) return []
  // A reply that comes before the mention that begins its thread is in nobody's thread.
  const opening = all.find((one) => one.kind === 'mention' && one.threadTs === threadTs)
  const isInNobodys =
    kind === 'reply' && opening !== undefined && (opening.takenAt ?? Infinity) > asked.sentAt
  return isInNobodys ? [] : [`“${prompt}” is lost`]
}

function ofTurn({ id, state, threadTs }: Turn, { slack, config }: World): string[] {
  const shown = slack.messages.filter(({ turnId }) => turnId === id)
  // Its writer alone is asked what was meant, or told that there are no pictures left.
  const isTold = state === 'failed' && config.usual.personPictures !== null
  if ((state === 'asking' || isTold) && shown.length === 0) return []
  if (!ENDED.has(state)) return [`${id} is ${state}`]
  if (shown.length !== 1) return [`${id} (${state}) stands in ${shown.length} messages`]
  const isAstray = shown.some((one) => one.ts !== threadTs && one.threadTs !== threadTs)
  return isAstray ? [`${id} shows in another thread`] : []
}

/** What was said earlier, and taken before the other was sent, is painted first, unless it was asked for again. */
function outOfOrder(
  { asked, pressed }: People,
  turns: readonly Turn[],
  { model }: World,
): string[] {
  const again = new Set(pressed.flatMap(({ name, turnId }) => (name === 'retry' ? [turnId] : [])))
  const idOf = ({ prompt }: Asked) =>
    turns.find((turn) => turn.isFromWords && turn.prompt === prompt)?.id ?? ''
  const begun = (one: Asked) => model.calls.findIndex(({ turnId }) => turnId === idOf(one))
  const replies = asked.filter(({ kind }) => kind === 'reply')
  return replies.flatMap((later) =>
    replies
      .filter((one) => one.threadTs === later.threadTs && one.askedAt < later.askedAt)
      .filter((one) => one.takenAt !== null && one.takenAt < later.sentAt)
      .filter((one) => begun(one) > begun(later) && begun(later) !== -1 && !again.has(idOf(one)))
      .map((one) => `“${later.prompt}” was painted before “${one.prompt}”`),
  )
}

const VersionRow = v.object({
  version: v.number(),
  turn_id: v.string(),
  parent_id: v.nullable(v.string()),
})

/** Whoever presses what is offered to them has it tried again, unless that is taken back, or nothing is left to spend. */
function ofRetries({ pressed }: People, { model, config }: World): string[] {
  if (config.usual.personPictures !== null) return []
  return pressed
    .filter(({ name, canRetry }) => name === 'retry' && canRetry)
    .filter(({ turnId }) => !pressed.some((one) => one.turnId === turnId && isEnd(one.name)))
    .filter(({ turnId, calls }) => !model.calls.slice(calls).some((one) => one.turnId === turnId))
    .map(({ turnId }) => `${turnId} was not tried again`)
}

const isEnd = (name: string): boolean => name === 'cancel' || name === 'delete'

/** Versions count from 1, and each was made with the picture that it edits, and only with its own thread's. */
function ofVersions({ threads, model }: World): string[] {
  return [...threads].flatMap(([name, { storage }]) =>
    hasTurns(storage) ? ofVersionsIn(name, storage, model) : [],
  )
}

function ofVersionsIn(name: string, storage: Storage, { calls }: World['model']): string[] {
  const versions = rowsOf(storage, 'SELECT * FROM versions ORDER BY version').map((row) =>
    v.parse(VersionRow, row),
  )
  const painted = calls.filter(({ end }) => end === 'painted')
  const wrong = versions.filter(({ turn_id: id, parent_id: parent }) => {
    const call = painted.findLast(({ turnId }) => turnId === id)
    const parents = painted.filter(({ turnId }) => turnId === parent)
    const lacksParent = parent !== null && !parents.some(({ key }) => call?.carried.includes(key))
    const isCrossed = call?.carried.some((key) => !key.startsWith(`${name}/`)) ?? true
    return lacksParent || isCrossed
  })
  const strange = wrong.map(({ version }) => `v${version} of ${name} was made from something else`)
  const isCounted = versions.every(({ version }, i) => version === i + 1)
  return isCounted ? strange : [`the versions of ${name} do not count from 1`, ...strange]
}

const SumSchema = v.object({ sum: v.number() })

/** Never more pictures than the limit, each painted one counted, and nothing held for calls that have ended. */
function ofLimits({ config, workspace: { storage }, model }: World, isCalm: boolean): string[] {
  const sum = (query: string) => v.parse(SumSchema, rowsOf(storage, query)[0]).sum
  const counted = sum('SELECT total(pictures) AS sum FROM counts')
  const held = sum('SELECT count(*) AS sum FROM holds')
  const painted = model.calls.filter(({ end }) => end === 'painted').length
  const most = config.usual.personPictures
  return [
    ...(most !== null && counted > most ? [`${counted} pictures are counted of ${most}`] : []),
    ...(isCalm && most !== null && painted > most ? [`${painted} were painted of ${most}`] : []),
    ...(isCalm && held > 0 ? [`something is held for ${held} calls`] : []),
  ]
}
