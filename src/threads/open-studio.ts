import { requireConfig } from '../config.ts'
import { createDecide } from '../gemini/decide.ts'
import type { KeySource } from '../gemini/key.ts'
import { createPainter } from '../gemini/painter.ts'
import { createWriter } from '../gemini/writer.ts'
import { calm } from '../lib/answers-first.ts'
import { logFor } from '../lib/figures.ts'
import { log } from '../lib/log.ts'
import { threadOf, workspaceOf } from '../objects.ts'
import { createGalleryLinks } from '../pictures/gallery-links.ts'
import { createPictureLinks } from '../pictures/links.ts'
import { createPreviews } from '../pictures/previews.ts'
import { createPictureStore } from '../pictures/picture-store.ts'
import { type ThreadAsk, channelOf } from '../turns/ask.ts'
import type { PlacedTurn } from '../turns/turn-record.ts'
import { createTill } from '../turns/till.ts'
import { createSlackCaller } from '../web-api/client.ts'
import { tokensOf } from '../web-api/token-source.ts'
import { keptElsewhere } from './elsewhere.ts'
import { unsaidHistory } from './forgetting/unsaid-history.ts'
import type { Studio } from './studio.ts'
import type { Heard, TeamHeard } from './team-heard.ts'
import { workspaceSide } from './workspace-side.ts'

const DAY_SECONDS = 86_400

/** What only the thread's object can give. */
interface Own extends Pick<
  Studio,
  | 'clock'
  | 'versions'
  | 'askOf'
  | 'askedIn'
  | 'isUnsaid'
  | 'approvalsOf'
  | 'sharedIn'
  | 'save'
  | 'isNext'
  | 'signal'
> {
  /** For how long turns are kept after their end. */
  readonly keptSeconds: number
  readonly team: TeamHeard
}

/** Nobody is asked where a team was just heard to have no key of its own. */
const keySource =
  (heard: () => Heard | null, operators: string | null, ask: KeySource): KeySource =>
  () =>
    heard()?.hasOwnKey === false ? Promise.resolve({ value: operators, isOwn: false }) : ask()

/** The real outside world for a turn: Slack, Gemini, R2, KV and the workspace. */
export function openStudio(env: Env, ask: ThreadAsk, own: Own): Studio {
  const config = requireConfig(env)
  const { slack, gemini } = config
  const previews = createPreviews({ images: env.IMAGES, bucket: env.PICTURES, log })
  const workspace = () => workspaceOf(env, ask.team)
  const tokens = tokensOf(slack.botToken, workspace)
  const heard = () => own.team.get(channelOf(ask))
  const key = keySource(heard, gemini.apiKey, () => workspace().office().geminiKey())
  const payer = { userId: ask.paidBy ?? ask.userId, channel: ask.channel }
  const till = createTill(() => workspace().accounting(), payer, { log })
  const threadAt = ({ channel, threadTs }: Pick<PlacedTurn, 'channel' | 'threadTs'>) =>
    threadOf(env, { team: ask.team, channel, threadTs })
  return {
    ...own,
    ...{ calm, log: logFor({ team: ask.team, turn: ask.turnId }, env.FIGURES) },
    slack: {
      call: createSlackCaller(slack.apiUrl, tokens),
      fetch: (input, init) => fetch(input, init),
      tokens,
      apiUrl: slack.apiUrl,
    },
    painter: createPainter({ ...gemini, key, bucket: env.PICTURES, previews }),
    understanding: config.understanding,
    decide: createDecide({ ...gemini, key, till, fetch: (input, init) => fetch(input, init) }),
    judge: async (sheet) => {
      const { judge } = await import('../gemini/judge.ts')
      const send: typeof fetch = (input, init) => fetch(input, init)
      return judge(sheet, { ...gemini, key, till, bucket: env.PICTURES, fetch: send })
    },
    checksLettering: gemini.checksLettering,
    writer: createWriter({ ...gemini, key, till, bucket: env.PICTURES }),
    keptDays: Math.round(own.keptSeconds / DAY_SECONDS),
    till,
    model: gemini.model,
    heardLimits: () => heard()?.rules ?? null,
    rules: async () => heard()?.rules ?? workspace().office().rulesIn(channelOf(ask)),
    historyPictures: config.historyPictures,
    pictures: createPictureStore(env.PICTURES),
    previews,
    history: unsaidHistory(env.HISTORY, ask, own.keptSeconds, own),
    links: createPictureLinks(config.secret),
    galleryPath: () => createGalleryLinks(config.secret).path(ask),
    borrow: (shared) => threadAt(shared).lend(shared.turnId, shared.picture),
    keptElsewhere: (turns) =>
      keptElsewhere(turns, (place, wanted) =>
        threadAt(place).stillKept(wanted.map(({ turnId, picture }) => ({ turnId, picture }))),
      ),
    ...workspaceSide(workspace, ask, previews),
  }
}
