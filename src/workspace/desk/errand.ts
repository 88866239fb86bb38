/** What the front desk carries to where it belongs. Stored in the outbox, so parsed on reading. */
import * as v from 'valibot'
import { AskFileSchema, AskSchema, type Shared } from '../../turns/ask.ts'
import { AimSchema } from '../../turns/draft.ts'
import { ForbiddenSchema } from '../../turns/permission.ts'
import { type Refusal, RefusalSchema } from '../../turns/limits.ts'
import { PressSchema } from '../../turns/press.ts'
import { ReturnedSchema } from '../../turns/returned.ts'
import { KEY_REASONS } from '../../turns/turn-failure.ts'
import { SettingsChangeSchema } from '../../turns/settings-change.ts'
import { BRAND_ERRANDS } from './brand-errands.ts'
import { PersonSchema } from './person-schema.ts'

/** A picture to be described, and what came of it. */
const SourceSchema = v.object({
  name: v.string(),
  /** Where its bytes are: a file of Slack, or (`key`) one of Easel's own pictures in R2. */
  file: v.nullable(AskFileSchema),
  key: v.nullable(v.string()),
  /** The prompt, or a sentence that says why there is none; null: neither yet. */
  told: v.nullable(v.object({ words: v.nullable(v.string()), problem: v.nullable(v.string()) })),
})
export type Source = v.InferOutput<typeof SourceSchema>

/** A message that was deleted in Slack. */
const UnsaidSchema = {
  team: v.string(),
  channel: v.string(),
  /** The first message of its thread; its own ts where it began one. */
  threadTs: v.string(),
  ts: v.string(),
  /** Who has written it; empty where Slack does not say. */
  userId: v.string(),
}

export const ErrandSchema = v.variant('kind', [
  /** An ask to be painted in its thread. */
  v.object({
    kind: v.literal('ask'),
    ask: AskSchema,
    /** Set before the first message of a thread is posted: after a crash it is looked for. */
    openingTried: v.boolean(),
    /** The first message that was posted for it, which is its placeholder as well. */
    opened: v.optional(v.string()),
    /** To be painted in the direct message with the asker, wherever it was said. */
    isPrivate: v.boolean(),
    /** Its asker has said that Easel may join a public channel for it. */
    mayJoin: v.optional(v.boolean()),
  }),
  /** A button that changes a thread. */
  v.object({
    kind: v.literal('press'),
    ...PersonSchema,
    team: v.string(),
    threadTs: v.string(),
    /** The thread in which the presser sees an answer; null: the channel, for its first message. */
    toldIn: v.nullable(v.string()),
    press: PressSchema,
  }),
  /** Better words, for the one who asked for them with `--improve` in a message. */
  v.object({
    kind: v.literal('improve'),
    ...PersonSchema,
    team: v.string(),
    /** The id of the draft that comes of it. */
    draft: v.string(),
    prompt: v.string(),
    aim: AimSchema,
    /** What the model made of them; null: it has not answered yet. */
    words: v.nullable(v.string()),
  }),
  /** Pictures to be described, for the one who asked. */
  v.object({
    kind: v.literal('describe'),
    ...PersonSchema,
    team: v.string(),
    /** What the ids of its drafts and the keys of its objects begin with. */
    id: v.string(),
    sources: v.array(SourceSchema),
    /** How many pictures there were beside the sources. */
    more: v.number(),
  }),
  /** A message was deleted in Slack, and takes its words along. */
  v.object({ kind: v.literal('unsay'), ...UnsaidSchema, responseUrl: v.nullable(v.string()) }),
  /** Words for one person. */
  v.object({
    kind: v.literal('tell'),
    ...PersonSchema,
    /** mrkdwn. */
    text: v.string(),
    /** A message in the direct messages, that stays there. */
    isDirect: v.optional(v.boolean()),
    /** What the team does not allow, in place of a text. */
    forbidden: v.exactOptional(ForbiddenSchema),
    /** A picture below the words. */
    picture: v.optional(v.object({ url: v.string(), alt: v.string() })),
    /** What they had asked for, where nothing is painted. */
    returned: v.optional(ReturnedSchema),
    /** The limit that stood in the way, in place of a text. */
    refusal: v.optional(RefusalSchema),
  }),
  /** All of the ledger, as a file for an admin. */
  v.object({ kind: v.literal('export'), ...PersonSchema }),
  ...BRAND_ERRANDS,
  /** Something that an admin should know. */
  v.object({
    kind: v.literal('news'),
    ...PersonSchema,
    news: v.variant('about', [
      v.object({
        about: v.literal('settings'),
        /** Who has changed them. */
        by: v.string(),
        change: SettingsChangeSchema,
      }),
      /** Google refuses the workspace's own key. */
      v.object({ about: v.literal('key'), reason: v.picklist(KEY_REASONS) }),
      /** The team has spent so many parts of a hundred of what it may spend in a month (USD). */
      v.object({ about: v.literal('spending'), part: v.picklist([80, 100]), most: v.number() }),
    ]),
  }),
])

export type Errand = v.InferOutput<typeof ErrandSchema>
export type AskErrand = Extract<Errand, { kind: 'ask' }>
export type PressErrand = Extract<Errand, { kind: 'press' }>
export type ImproveErrand = Extract<Errand, { kind: 'improve' }>
export type DescribeErrand = Extract<Errand, { kind: 'describe' }>
export type BrandErrand = Extract<Errand, { kind: 'brand' }>
export type BrandNewsErrand = Extract<Errand, { kind: 'brand_news' }>
export type NewsErrand = Extract<Errand, { kind: 'news' }>
export type UnsayErrand = Extract<Errand, { kind: 'unsay' }>
export type News = NewsErrand['news']
export type TellErrand = Extract<Errand, { kind: 'tell' }>

/** A message that was deleted in Slack, as the receiver hands it to the front desk. */
export interface Unsaid extends Omit<UnsayErrand, 'kind' | 'responseUrl'> {
  /** It was said to Easel, whatever thread it stands in. */
  readonly isAddressed: boolean
}

/** What a message is known by, however Slack sends it. */
export const messageKey = ({ channel, ts }: { channel: string; ts: string }): string =>
  `${channel}/${ts}`

/** What is known once a message was taken back. @param said its {@link messageKey} */
export const unsaidKey = (said: string): string => `unsaid/${said}`

/** Something that a person did, as the receiver hands it to the front desk. */
export interface Request {
  /** The same for the same deed, however often and in whatever form Slack sends it. */
  readonly key: string
  readonly errand: Errand
  /** Only taken where the thread is an easel already. */
  readonly onlyInEasel: boolean
  /** Where a limit stands in the way, the one who hands it in says so, and nothing is stored. */
  readonly saysRefusal?: boolean
}

/** A picture is shared once in a channel, however often somebody says so. */
export const shareKey = (
  { turnId, picture }: Pick<Shared, 'turnId' | 'picture'>,
  channel: string,
) => `share/${turnId}-${picture}/${channel}`

/** What the desk did with a request; a refusal: nothing, since whoever handed it in says so. */
export type Receipt = 'taken' | 'known_already' | 'not_our_thread' | Refusal

/** A reply, as far as it takes to tell whose thread it is in. */
export interface ReplyTo {
  readonly channel: string
  readonly threadTs: string
  /** Whether the thread's first message may be Easel's own. */
  readonly mayFollowEasel: boolean
}

/** Whose thread it is; `not_known_yet`: its first message may be the one that is being posted. */
export type Known = 'ours' | 'strange' | 'not_known_yet'

/** What errands of one lane have in common: they go one after the other. */
export function laneOf(errand: Errand): string | null {
  const { channel, threadTs } = errand.kind === 'ask' ? errand.ask : errand
  // Only what has to keep the order of its thread waits: no press does, and no call of the text model.
  const waits = ['ask', 'tell', 'unsay'].includes(errand.kind)
  return threadTs === null || !waits ? null : `${channel}/${threadTs}`
}

/** Whose errand it is. */
export const personOf = (errand: Errand): string =>
  errand.kind === 'ask' ? errand.ask.userId : errand.userId
