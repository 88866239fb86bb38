/** What a picture was made from: "Show prompt and settings". Plain text. */
import { type TurnRecord, picturesOf } from '../turns/turn-record.ts'
import { wholeName } from '../turns/version-name.ts'

/** Slack shows about so much of an ephemeral message. */
const MAX_PROMPT = 2500

/** One line for each thing that is known. `pricesReadOn`: a day. */
export function recipe(
  record: TurnRecord,
  model: { readonly label: string; readonly pricesReadOn: string },
): string {
  const { prompt, version, parentName, settings, uploads, cost } = record
  const pictures = picturesOf(record)
  const [first] = pictures
  const ownName = wholeName(version, pictures.length)
  const lines: readonly (readonly [string, string | null])[] = [
    ['Prompt', prompt.slice(0, MAX_PROMPT) || 'none, only pictures'],
    ['Version', parentName === null ? ownName : `${ownName}, from ${parentName}`],
    ['Model', `${model.label} (${record.model})`],
    ['Shape', settings.ratio],
    ['Size', settings.size],
    ['Pixels', first?.width && first.height ? `${first.width} × ${first.height}` : null],
    ['Your pictures', uploads.map(({ name }) => name).join(', ') || null],
    [
      'Cost',
      cost === null ? null : `about $${cost.toFixed(3)}, by the prices of ${model.pricesReadOn}`,
    ],
  ]
  return lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])).join('\n')
}
