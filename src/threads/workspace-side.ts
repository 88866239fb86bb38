/** What a turn asks of its workspace, and tells it. */
import { errorFields, log } from '../lib/log.ts'
import type { workspaceOf } from '../objects.ts'
import type { Previews } from '../pictures/previews.ts'
import type { ThreadAsk } from '../turns/ask.ts'
import type { Noted } from '../turns/noted.ts'
import { type TurnRecord, picturesOf } from '../turns/turn-record.ts'
import type { Studio } from './studio.ts'

type Workspace = ReturnType<typeof workspaceOf>

type WorkspaceSide = Pick<
  Studio,
  | 'spending'
  | 'repliesHere'
  | 'notePainted'
  | 'tellRefused'
  | 'keepDraft'
  | 'tellOperator'
  | 'forgetWords'
  | 'forgetPainted'
  | 'noteApproval'
>

/** @param its the workspace's object, asked for with each call */
export const workspaceSide = (
  its: () => Workspace,
  ask: ThreadAsk,
  previews: Previews,
): WorkspaceSide => ({
  spending: () => its().library().overview(ask.userId),
  repliesHere: () => Promise.resolve(its().replies(ask.channel)),
  notePainted: (record) =>
    quietly(record.turnId, null, () => notePainted(its(), ask, record, previews)),
  async tellRefused(round, refused) {
    const errand = { kind: 'tell', text: '', ...refused } as const
    await its().receive({ key: `refused/${round}`, errand, onlyInEasel: false })
  },
  keepDraft: (id, draft) => quietly(id, true, () => its().keepDraft(id, draft, whoseOf(ask))),
  tellOperator: (matter) =>
    quietly(ask.turnId, undefined, () => its().tellOperator(matter, ask.turnId)),
  forgetWords: async (turnId) => its().forgetting().words(turnId),
  forgetPainted: async (turnId) => its().forgetting().painted(turnId),
  noteApproval: async (turnId, mark) =>
    its().forgetting().approval({ turnId, channel: ask.channel, threadTs: ask.threadTs, mark }),
})

/** What the workspace is told is a courtesy, so a failure does not hold up the turn. */
async function quietly<T>(turnId: string, otherwise: T, note: () => Promise<T>): Promise<T> {
  try {
    return await note()
  } catch (error) {
    log('warn', 'workspace_not_reached', { turn: turnId, ...errorFields(error) })
    return otherwise
  }
}

async function notePainted(
  workspace: Workspace,
  { channel, threadTs }: ThreadAsk,
  record: TurnRecord,
  previews: Previews,
): Promise<Noted | null> {
  const { turnId, paidBy, userId: askedBy, version, cost, paintedAt } = record
  const pictures = picturesOf(record)
  const [first] = pictures
  if (first === undefined) return null
  const userId = paidBy ?? askedBy
  const entry = { turnId, userId, channel, threadTs, version, cost, paintedAt }
  const pictureKey = await previews.shownKey(first)
  return workspace.notePainted(
    { ...entry, pictureKey, alt: first.alt, pictures: pictures.length },
    searchedIn(record),
  )
}

/** More is not kept to be searched, in characters. */
const MAX_SEARCHED = 2000

/** What was asked for, and what came of it. */
const searchedIn = (record: TurnRecord): string =>
  [record.prompt, ...new Set(picturesOf(record).map(({ alt }) => alt))]
    .join(' ')
    .slice(0, MAX_SEARCHED)

/** Whose words come back, and the message that they stood in. */
const whoseOf = ({ userId, channel, askedAt }: ThreadAsk) => ({
  userId,
  said: `${channel}/${askedAt}`,
})
