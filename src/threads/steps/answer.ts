/** Answers a question in words, from Easel's own books or by looking at the picture. */
import type { Topic } from '../../understanding/reading.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { placeOf, writerOf } from '../../turns/ask.ts'
import { modelOf } from '../../gemini/models.ts'
import { findMessage } from '../../web-api/find-message.ts'
import { postJoining } from '../../web-api/messages.ts'
import { section } from '../../web-api/blocks/said.ts'
import { tell } from '../../web-api/tell.ts'
import { escapeText } from '../../web-api/text.ts'
import { dollars } from '../../words/money.ts'
import { versionName } from '../../turns/version-name.ts'
import { wordsIn } from '../../words/words.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { type Chosen, wantedVersion } from '../versions.ts'
import { putOff } from './announce.ts'

/** Says it where it was asked: to everybody who was there for a mention, otherwise to the asker alone. */
export async function answer(turn: Turn, topic: Topic, studio: Studio): Promise<Turn> {
  const { ask } = turn
  if (turn.placeholderTried) {
    const found = await findMessage(studio.slack.call, placeOf(ask), ask.turnId, ask.askedAt)
    if (found.ok && found.value !== null) return { ...turn, state: 'done' }
  }
  const text = await textFor(turn, topic, studio)
  if (!turn.isPublic) {
    const to = writerOf(ask)
    const told = await tell(studio.slack, to, text)
    return told.ok ? { ...turn, state: 'done' } : putOff(turn, studio, told.error)
  }
  studio.save({ ...turn, placeholderTried: true })
  const said = { text, blocks: [section(text)] }
  const mark = { turnId: ask.turnId, version: null }
  const posted = await postJoining(studio.slack.call, placeOf(ask), said, mark)
  return posted.ok
    ? { ...turn, state: 'done' }
    : putOff({ ...turn, placeholderTried: true }, studio, posted.error)
}

/** mrkdwn. */
async function textFor(turn: Turn, topic: Topic, studio: Studio): Promise<string> {
  const { language } = turn.ask
  const { help, meaning } = wordsIn(language)
  switch (topic) {
    case 'hello':
      return escapeText(meaning.hello)
    case 'help':
      return help
    case 'spent': {
      const { mine, team } = await studio.spending()
      return escapeText(
        meaning.spent(team.pictures, dollars(team.cost), mine.pictures, dollars(mine.cost)),
      )
    }
    case 'memory': {
      const { versions, keptDays, historyPictures } = studio
      return escapeText(meaning.memory(versions.newest(), keptDays, historyPictures))
    }
    case 'cost':
    case 'author':
    case 'model':
    case 'picture':
      return escapeText(await aboutVersion(turn, topic, studio))
  }
}

async function aboutVersion(
  turn: Turn,
  topic: 'cost' | 'author' | 'model' | 'picture',
  studio: Studio,
): Promise<string> {
  const { meaning } = wordsIn(turn.ask.language)
  const chosen = wantedVersion(turn.ask.wanted, studio.versions)
  const [record] =
    chosen === null || chosen === 'unknown' ? [] : await studio.history.get([chosen.turnId])
  if (record === undefined || chosen === null || chosen === 'unknown')
    return topic === 'model' ? meaning.nextModel(studio.model.label) : meaning.noPicture
  const { version, pictures } = chosen
  const name = topic === 'picture' ? versionName(chosen, pictures) : `v${version}`
  switch (topic) {
    case 'cost':
      return record.cost === null
        ? meaning.costUnknown(name)
        : meaning.cost(name, dollars(record.cost))
    case 'author': {
      const who = studio.askOf(record.turnId)?.askerName ?? null
      return meaning.author(name, who ?? meaning.somebody)
    }
    case 'model':
      return meaning.model(name, modelOf(record.model).label)
    case 'picture':
      return lookAt(turn, record, chosen, studio)
  }
}

async function lookAt(
  { ask }: Turn,
  record: TurnRecord,
  { picture }: Chosen,
  studio: Studio,
): Promise<string> {
  const { meaning } = wordsIn(ask.language)
  const one = picturesOf(record)[picture - 1]
  const looked = one === undefined ? null : await studio.writer.look(one, ask.prompt, ask.language)
  if (looked === null || !looked.ok) return meaning.cannotLook
  const { text, cost } = looked.value
  return `${text}\n${meaning.answerCost(dollars(cost, 4))}`
}
