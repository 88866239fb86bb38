import type { Config } from '../../config.ts'
import { type OperatorMatter, operatorMatterOf } from '../../gemini/operator-matter.ts'
import type { KeySource } from '../../gemini/key.ts'
import { createWriter } from '../../gemini/writer.ts'
import type { Clock } from '../../lib/clock.ts'
import { log } from '../../lib/log.ts'
import { threadOf } from '../../objects.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import type { Heard } from '../../threads/team-heard.ts'
import { channelOf } from '../../turns/ask.ts'
import { type TeamSettings, effectiveSettings } from '../../turns/team-settings.ts'
import { type Accounting, createTill } from '../../turns/till.ts'
import type { CallSlack, TokenSource } from '../../web-api/client.ts'
import type { Persona } from '../../web-api/people.ts'
import type { Cashier } from '../money/cashier.ts'
import { ledgerCsv } from '../money/ledger-csv.ts'
import type { Books } from '../books.ts'
import type { Row } from './outbox-row.ts'
import { personOf } from './errand.ts'
import type { Errands, ThreadDoor } from './errands.ts'
import { takeIn } from './take-in.ts'

/** What only the workspace's object can give. */
interface Own {
  readonly books: Books
  /** The row of the outbox that they are for. */
  readonly row: Row
  readonly clock: Clock
  readonly call: CallSlack
  readonly tokens: TokenSource
  readonly accounting: Accounting & Pick<Cashier, 'reserveNow'>
  personaOf(userId: string): Promise<Persona>
  tellOperator(matter: OperatorMatter): void
  readonly key: KeySource
}

/** The real outside world for errands: Slack, Gemini, R2, the books and the threads. */
export function openErrands(
  env: Env,
  config: Config,
  { books, row, ...own }: Own,
): Omit<Errands, 'save'> {
  const { slack, gemini } = config
  const { desk, drafts, channels, accounts } = books
  const { clock, call, tokens } = own
  return {
    ...{ clock, call, tokens },
    apiUrl: slack.apiUrl,
    fetch: (input, init) => fetch(input, init),
    languageOf: async (userId) => (await own.personaOf(userId)).language,
    personaOf: (userId) => own.personaOf(userId),
    model: gemini.model,
    writerFor(payer) {
      const till = createTill(() => own.accounting, payer, { log })
      return createWriter({ ...gemini, key: own.key, till, bucket: env.PICTURES })
    },
    pictures: createPictureStore(env.PICTURES),
    tellOperator(failure) {
      const matter = operatorMatterOf(failure, gemini.textModel)
      if (matter !== null) own.tellOperator(matter)
    },
    isWanted: () => desk.holds(row.id),
    placeOf: (key) => desk.moved.placeOf(key),
    keepDraft(id, draft) {
      const whose = { userId: personOf(row.errand), said: row.key }
      if (desk.holds(row.id)) drafts.keep(id, draft, whose, clock.now())
    },
    thread: (place) =>
      doorOf(threadOf(env, place), (channel) => heardFrom(channel, books, config.usual)),
    addEasel(channel, threadTs) {
      const now = clock.now()
      desk.addEasel(channel, threadTs, now)
      if (row.errand.kind === 'ask')
        desk.moved.note(row.key, { ...row.errand.ask, channel, threadTs }, now)
    },
    isOnItsWay: (turnId) => desk.holdsAsk(turnId),
    isOff: (channel) => channels.choose(channel, null, clock.now()) === 'off',
    ledgerCsv: () =>
      ledgerCsv(
        books.ledger.lines({ from: 0, to: clock.now() + 1 }),
        (id) => books.people.find(id, clock.now())?.name ?? null,
      ),
    giveBack: (round) => accounts.close(round, 0),
    forgetKey: (key) => desk.forget(key),
    ...forBrands(env, config, { books, ...own }),
  }
}

/** What trying out a brand needs beside. */
const forBrands = (
  env: Env,
  config: Config,
  { books, clock, accounting: cashier }: Pick<Own, 'books' | 'clock' | 'accounting'>,
): Pick<Errands, 'openPicture' | 'brands' | 'request'> => ({
  openPicture: (key) => createPictureStore(env.PICTURES).source.read(key),
  brands: books.brands,
  request(request) {
    const settings = effectiveSettings(config.usual, books.settings.get().chosen)
    return takeIn(request, { desk: books.desk, cashier, settings, config }, clock.now())
  },
})

const heardFrom = (
  channel: string,
  { brands, geminiKey }: Pick<Books, 'brands' | 'geminiKey'>,
  usual: TeamSettings,
): Heard => ({
  channel,
  rules: brands.rulesIn(channel, usual),
  hasOwnKey: geminiKey.facts() !== null,
})

/** @param heard what holds in a channel at that moment */
const doorOf = (
  thread: ReturnType<typeof threadOf>,
  heard: (channel: string) => Heard,
): ThreadDoor => ({
  submit: (ask, placeholderTs) => thread.submit(ask, placeholderTs, heard(channelOf(ask))),
  press: (press) => thread.press(press),
  unsay: (ts) => thread.forgetting().unsay(ts),
})
