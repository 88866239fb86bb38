/** What a turn needs from outside, given by the thread's object and by tests. */
import type { Understanding } from '../config.ts'
import type { Decide } from '../gemini/decide.ts'
import type { Judge } from '../gemini/judgement.ts'
import type { Model } from '../gemini/models.ts'
import type { OperatorMatter } from '../gemini/operator-matter.ts'
import type { Painter } from '../gemini/painter.ts'
import type { AskedBefore } from '../gemini/past-turn.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import type { PictureLinks } from '../pictures/links.ts'
import type { Previews } from '../pictures/previews.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import type { ApprovalMark } from '../turns/approval-mark.ts'
import type { Draft } from '../turns/draft.ts'
import type { Shared, ThreadAsk } from '../turns/ask.ts'
import type { Writer } from '../gemini/writer.ts'
import type { ChannelRules } from '../turns/team-settings.ts'
import type { Limits, Refusal } from '../turns/limits.ts'
import type { Noted } from '../turns/noted.ts'
import type { Returned } from '../turns/returned.ts'
import type { Till } from '../turns/till.ts'
import type { Use } from '../turns/use.ts'
import type { Replies } from '../turns/replies.ts'
import type { PlacedTurn, TurnRecord } from '../turns/turn-record.ts'
import type { TurnStore } from '../turns/turn-store.ts'
import type { FileAccess } from '../web-api/files.ts'
import type { Lent } from './lend.ts'
import type { Turn } from './turn.ts'
import type { Versions } from './versions.ts'

/** What somebody is told of a limit, and where. */
export interface Refused {
  readonly channel: string
  readonly threadTs: string | null
  readonly userId: string
  readonly responseUrl: string | null
  readonly refusal: Refusal
  readonly returned?: Returned
}

export interface Studio {
  readonly clock: Clock
  readonly log: Log
  readonly slack: FileAccess
  readonly painter: Painter
  readonly model: Model
  /** What the team allows, and the brand of the channel. */
  rules(): Promise<ChannelRules>
  /** The team's limits, where they were heard just now; null: they were not, and nobody is asked. */
  readonly heardLimits: () => Limits | null
  /** How much Easel joins in in the channel. */
  repliesHere(): Promise<Replies>
  /** How many of the model's pictures are sent back to it. */
  readonly historyPictures: number
  readonly pictures: PictureStore
  readonly previews: Previews
  readonly history: TurnStore
  readonly links: PictureLinks
  /** The path of the thread's gallery. */
  galleryPath(): Promise<string>
  readonly versions: Versions
  /** How messages are read: with the model, by rules alone, or not at all. */
  readonly understanding: Understanding
  readonly decide: Decide
  /** Answers yes/no questions about pictures. */
  readonly judge: Judge
  /** Whether words that are to stand in a picture are looked at. */
  readonly checksLettering: boolean
  /** Answers questions about pictures. */
  readonly writer: Pick<Writer, 'look'>
  /** How many days turns are kept. */
  readonly keptDays: number
  /** The ask of a turn of this thread; null where nobody knows. */
  askOf(turnId: string): ThreadAsk | null
  /** What was asked for in a turn of this thread; nothing where nobody knows. */
  askedIn(turnId: string): AskedBefore
  /** The picture of another thread that a turn of this one has begun with; null: none. */
  readonly sharedIn: (turnId: string) => PlacedTurn | null
  /** Those turns of other threads that are still there, in their order. */
  readonly keptElsewhere: (turns: readonly PlacedTurn[]) => Promise<PlacedTurn[]>
  /** What the thread of a shared picture gives; null where it does not keep it any more. */
  borrow(shared: Shared): Promise<Lent | null>
  /** What the asker and the team have spent this month. */
  spending(): Promise<{ readonly mine: Use; readonly team: Use }>
  /** Where calls for pictures are reserved and paid; questions and readings see to it by themselves. */
  readonly till: Till
  /** Tells the workspace of a painted turn; null where it cannot be reached. It may be told twice. */
  notePainted(record: TurnRecord): Promise<Noted | null>
  /** Has somebody told which limit stood in the way of a round, once. Throws where the workspace cannot be reached. */
  tellRefused(round: string, refused: Refused): Promise<void>
  /** Tells the workspace what its operator has to know. It may be told twice. */
  tellOperator(matter: OperatorMatter): Promise<void>
  /** Keeps words that somebody may still paint, for about a day. False where they were taken back: nobody is to see them again. */
  keepDraft(id: string, draft: Draft): Promise<boolean>
  /** What people were asked to approve of turns of this thread, by their ids. */
  readonly approvalsOf: (turnIds: readonly string[]) => ReadonlyMap<string, ApprovalMark[]>
  /** Tells the workspace how far the approval of a picture has come. Throws where it cannot be told. */
  readonly noteApproval: (turnId: string, mark: ApprovalMark) => Promise<void>
  /** Whether the words of a turn of this thread were taken back. */
  readonly isUnsaid: (turnId: string) => boolean
  /** Tells the workspace that the words of a turn are gone. Throws where it cannot be told. */
  readonly forgetWords: (turnId: string) => Promise<void>
  /** Tells the workspace that a turn was deleted. Throws where it cannot be told. */
  readonly forgetPainted: (turnId: string) => Promise<void>
  /** Stores a turn before its next step; the turn as it is then, which may be cancelled. */
  save(turn: Turn): Turn
  /** Whether no other turn of the thread goes before this one. */
  isNext(turnId: string): boolean
  /** Resolves when there is time for the next step: whoever asks for something is answered first. */
  calm(): Promise<void>
  /** Aborted when somebody cancels the turn. */
  readonly signal: AbortSignal
}
