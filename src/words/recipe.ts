/** What a picture was made from: "Show prompt and settings". Plain text. */
import { type TurnRecord, picturesOf } from '../turns/turn-record.ts'
import { wholeName } from './names.ts'
import type { Words } from './words.ts'

/** Slack shows about so much of an ephemeral message. */
const MAX_PROMPT = 2500

/** One line for each thing that is known. `pricesReadOn`: a day, `2026-11-22`. */
export function recipe(
  record: TurnRecord,
  model: { readonly label: string; readonly pricesReadOn: string },
  words: Words,
): string {
  const { prompt, version, parentName, settings, uploads, cost, shared } = record
  const { recipe: said, results } = words
  const pictures = picturesOf(record)
  const [first] = pictures
  const ownName = wholeName(version, pictures.length, words)
  const lines: readonly (readonly [string, string | null])[] = [
    [
      said.prompt,
      shared === null ? prompt.slice(0, MAX_PROMPT) || said.onlyPictures : said.notShared,
    ],
    [said.version, parentName === null ? ownName : results.from(ownName, parentName)],
    [said.model, `${model.label} (${record.model})`],
    [said.ratio, settings.ratio],
    [said.size, settings.size],
    [said.pixels, first?.width && first.height ? `${first.width} × ${first.height}` : null],
    [said.uploads, uploads.map(({ name }) => name).join(', ') || null],
    [said.cost, cost === null ? null : said.about(`$${cost.toFixed(3)}`, model.pricesReadOn)],
  ]
  return lines
    .flatMap(([name, value]) => (value === null ? [] : [said.line(name, value)]))
    .join('\n')
}
