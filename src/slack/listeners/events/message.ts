import * as v from 'valibot'
import type { Config } from '../../../config.ts'
import type { Model } from '../../../gemini/models.ts'
import { type Result, err, ok } from '../../../lib/result.ts'
import { promptOf } from '../../../turns/deed.ts'
import type { Returned } from '../../../turns/returned.ts'
import { isAsking } from '../../../turns/settings.ts'
import type { Ask } from '../../../turns/ask.ts'
import type { VersionWanted } from '../../../turns/version-name.ts'
import { escapeText } from '../../../web-api/text.ts'
import { explainMistakes } from '../../../words/options.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import type { Request } from '../../../workspace/desk/errand.ts'
import { askRequest } from '../../ask-request.ts'
import { type Heard, addressed, hear } from '../../heard.ts'
import { improvementRequest } from '../../improvement-request.ts'
import { isOutsider } from '../../outsiders.ts'
import { MessageEventSchema } from '../../receiving/event.ts'
import { UnsaidEventSchema } from '../../receiving/unsaid.ts'
import type { Tenant } from '../../receiving/tenant.ts'
import { returnHeard } from '../../returned-words.ts'
import type { Services } from '../../services.ts'
import { isTalk, readNamedVersion } from '../../words-alone.ts'
import { readSpoken } from '../../spoken-wish.ts'
import { messageDeleted } from './unsaid.ts'
import { type Misread, type Wish, readWish } from '../../wish.ts'

/**
 * A message, or a mention of Easel, which Slack sends as a message too: both have the same key, so
 * the second one is known already.
 */
export const messageEvent =
  (services: Services) =>
  async ({ body }: { readonly body: unknown }): Promise<void> => {
    // The receiver has read it so, and has kept no more of it than that.
    if (v.is(UnsaidEventSchema, body)) return messageDeleted(services)({ body })
    const { tenant, event } = v.parse(MessageEventSchema, body)
    const { team, botUserId } = tenant
    const ears = { botUserId, apiUrl: services.config.slack.apiUrl }
    const to = addressed(event, ears)
    if (to === null || (to.onlyInEasel && !(await services.isOurThread(team, to)))) return
    const heard = hear(event, to, ears)
    if (heard === null || (to.onlyInEasel && isPlainTalk(heard, services.config))) return
    await services.receive(team, await requestFor(heard, tenant, services))
  }

/** What is only talk by its very words leaves no trace at all. */
const isPlainTalk = ({ prompt, files }: Heard, { understanding }: Config): boolean =>
  understanding !== 'off' && files.length === 0 && isTalk(prompt)

/** What is to be done about it: something to be painted or improved, or words for its writer alone. */
async function requestFor(heard: Heard, tenant: Tenant, services: Services): Promise<Request> {
  const { team } = tenant
  const languageOfThem = () => services.languageOf(team, heard.userId)
  if (await isOutsider(tenant, heard.userId, services))
    return tell(heard, wordsIn(await languageOfThem()).tells.outsider)
  const wish = understand(heard, services.config.gemini.model)
  if (!wish.ok)
    return tell(heard, wish.error.say(wordsIn(await languageOfThem())), wish.error.returned)
  if (wish.value.toImprove) return improvementRequest(keyOf(heard), heard, wish.value, team)
  if (!wish.value.repeats) return requestOf(heard, wish.value, team, services)
  const prompt = promptOf('same', await languageOfThem())
  return requestOf(heard, { ...wish.value, prompt }, team, services)
}

interface Understood extends Omit<Wish, 'isPrivate'>, Pick<Ask, 'fromWords'> {
  readonly wanted: VersionWanted | null
  /** To be painted elsewhere than where it was said. */
  readonly isMoved: boolean
  /** Only settings were said: the same picture is meant. */
  readonly repeats: boolean
}

/** Why nothing can be painted, and what comes back. */
interface Unpainted {
  /** mrkdwn. */
  readonly say: (words: Words) => string
  readonly returned?: Returned
}

/** What is asked for; or why it cannot be painted. */
function understand(heard: Heard, model: Model): Result<Understood, Unpainted> {
  const hasFiles = heard.files.length > 0
  const help = err({ say: ({ help: words }: Words) => words })
  if (!hasFiles && /^(help[.!?]?)?$/i.test(heard.prompt)) return help
  const isNew = heard.threadTs === heard.ts
  const wish = readWish(heard.prompt, isNew ? model : null)
  if (!wish.ok) return mistaken(heard, wish.error)
  const { settings, count, isPrivate, toImprove, prompt } = wish.value
  const isMoved = isPrivate && !isDirect(heard)
  if (isMoved && !isNew)
    return mistaken(heard, { mistakes: [{ mistake: 'private_in_thread' }], rest: wish.value })
  const isWordless = prompt === '' && !hasFiles
  if (toImprove && prompt === '')
    return err({ say: ({ drafts }: Words) => escapeText(drafts.noWordsYet) })
  if (isNew && isWordless) return help
  const plain = { wanted: null, ratios: wish.value.ratios, fromWords: [] }
  const repeats = isWordless && (count > 1 || isAsking(settings))
  const words = toImprove ? readNamedVersion(prompt) : { prompt }
  const spoken = isMoved ? readSpoken(wish.value) : {}
  return ok({ ...plain, settings, count, toImprove, isMoved, repeats, ...words, ...spoken })
}

const isDirect = ({ channel }: Heard): boolean => channel.startsWith('D')

const mistaken = (heard: Heard, misread: Misread): Result<never, Unpainted> =>
  err({
    say: (words) => escapeText(explainMistakes(misread.mistakes, words)),
    returned: returnHeard(heard, misread),
  })

const requestOf = (
  heard: Heard,
  { prompt, settings, count, ratios, fromWords, wanted, isMoved, repeats }: Understood,
  team: string,
  services: Services,
): Request =>
  askRequest(
    {
      key: keyOf(heard),
      onlyInEasel: heard.onlyInEasel,
      isPrivate: isMoved,
      ask: {
        ...{ prompt, settings, count, ratios, fromWords, wanted },
        team,
        channel: heard.channel,
        threadTs: isMoved ? null : heard.threadTs,
        askedAt: heard.ts,
        userId: heard.userId,
        files: heard.files,
        isSpoken: !isMoved,
        // What is said to Easel is read in its thread, where its pictures are known.
        unread: isMoved || repeats ? null : doubtOf(heard),
        inConversation: isDirect(heard) && heard.threadTs === heard.ts,
        responseUrl: null,
      },
    },
    services,
  )

/** Who mentions Easel is never doubted. */
const doubtOf = (heard: Heard): Ask['unread'] =>
  heard.onlyInEasel || isDirect(heard) ? 'doubted' : 'addressed'

const keyOf = ({ channel, ts }: Heard): string => `${channel}/${ts}`

const tell = (heard: Heard, text: string, returned?: Returned): Request => ({
  key: keyOf(heard),
  onlyInEasel: heard.onlyInEasel,
  errand: {
    kind: 'tell',
    channel: heard.channel,
    // In a thread that nobody else has written in, an ephemeral message would not show.
    threadTs: heard.threadTs === heard.ts ? null : heard.threadTs,
    userId: heard.userId,
    responseUrl: null,
    text,
    ...(returned === undefined ? {} : { returned }),
  },
})
