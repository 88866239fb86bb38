import { PRICES_READ_ON, modelOf } from '../../../gemini/models.ts'
import { createPictureLinks } from '../../../pictures/links.ts'
import type { TurnHistory } from '../../../turns/turn-history.ts'
import { type TurnRecord, picturesOf } from '../../../turns/turn-record.ts'
import { versionName } from '../../../turns/version-name.ts'
import { recipe } from '../../../words/recipe.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import { channelLink, escapeText } from '../../../web-api/text.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** "Show prompt and settings", for the one who asks. Of a failed turn, why it failed as well. */
export async function showRecipe(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const { channel, threadTs, turnId, userId } = pressed
  const words = wordsIn(await services.languageOf(team, userId))
  const history = await services.historyOf({ team, channel, threadTs }, turnId)
  const isKnown = history !== null && (history.record !== null || history.failure !== null)
  if (!isKnown) return tellPresser(pressed, words.presses.unknown, team, services)
  const { record } = history
  const { line, brand } = words.recipe
  const links = record === null ? [] : await linksTo(record, services)
  const told = [
    escapeText(recipe(history, modelFor(history, services), words)),
    ...(record === null || record.brand === null
      ? []
      : [line(brand, channelLink(record.brand.channel))]),
    ...(links.length === 0 ? [] : [line(words.results.download, links.join(' · '))]),
  ].join('\n')
  const part = record?.part ?? null
  const shown = part === null ? undefined : await partOf(part.shown, words, services)
  await tellPresser(pressed, told, team, services, shown)
}

/** What the model was shown of a picture of which it has painted a part. */
const partOf = async (
  key: string,
  { recipe: { part } }: Words,
  { config, origin }: Pick<Services, 'config' | 'origin'>,
) => ({ url: `${origin}${await createPictureLinks(config.secret).path(key)}`, alt: part })

/** Links that save the pictures of a turn, as mrkdwn. */
function linksTo(
  record: TurnRecord,
  { config, origin }: Pick<Services, 'config' | 'origin'>,
): Promise<string[]> {
  const links = createPictureLinks(config.secret)
  const all = picturesOf(record)
  return Promise.all(
    all.map(async ({ key }, i) => {
      const name = versionName({ version: record.version, picture: i + 1 }, all.length)
      return `<${origin}${await links.path(key)}?download|${name}>`
    }),
  )
}

function modelFor({ record, settings }: TurnHistory, { config }: Services) {
  const id = record?.model ?? settings.model
  const { alias, label, ...model } = id === null ? config.gemini.model : modelOf(id)
  return { id: model.id, alias, label, pricesReadOn: PRICES_READ_ON }
}
