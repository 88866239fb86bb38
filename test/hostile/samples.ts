/** Payloads as others keep them, in files: found, told by their kind, and played. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import type { Way } from '../../src/slack/receiving/delivery.ts'
import { delivery } from './deliver.ts'
import { send } from './wire.ts'

/** One payload of a folder. */
export interface FoundSample {
  /** Its file, and its line where the file has several. */
  readonly from: string
  readonly way: Way
  readonly json: string
}

/** What became of it: taken, refused (and how), or the Worker's fault. */
export interface Played {
  readonly from: string
  readonly status: number | null
  readonly became: 'taken' | 'refused' | 'broke'
}

const ObjectSchema = v.looseObject({
  type: v.optional(v.unknown()),
  command: v.optional(v.unknown()),
})
type Json = v.InferOutput<typeof ObjectSchema>

const INTERACTIONS: ReadonlySet<unknown> = new Set([
  ...['block_actions', 'view_submission', 'view_closed', 'shortcut', 'message_action'],
  ...['block_suggestion', 'interactive_message', 'dialog_submission', 'dialog_suggestion'],
])
const ENVELOPES: ReadonlySet<unknown> = new Set([
  'event_callback',
  'url_verification',
  'app_rate_limited',
])

/** All payloads of the JSON and JSONL files below a folder; what is no JSON object is left out. */
export function readSamples(folder: string): FoundSample[] {
  return globSync('**/*.{json,jsonl}', { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const lines = file.endsWith('.jsonl') ? text.split('\n') : [text]
      return lines.flatMap((line, i) => {
        const from = lines.length === 1 ? file : `${file}:${i + 1}`
        return objectsIn(line).flatMap((json) => readyToSend(from, json))
      })
    })
}

function objectsIn(text: string): Json[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text)
  if (!parsed.success) return []
  const all: unknown[] = Array.isArray(parsed.output) ? parsed.output : [parsed.output]
  return all.flatMap((one) => (v.is(ObjectSchema, one) ? [one] : []))
}

/** The team of the playground: what comes from another is turned away before anything of it is read. */
const OURS = 'T0ACME'
const TeamSchema = v.looseObject({ id: v.string() })

/** The same, from our team; who removes Easel there would end the playing. */
const fromOurTeam = (json: Json): Json => ({
  ...json,
  ...('event' in json ? { team_id: OURS, authorizations: undefined } : {}),
  ...(v.is(TeamSchema, json['team']) ? { team: { ...json['team'], id: OURS } } : {}),
  ...(typeof json.command === 'string' ? { team_id: OURS } : {}),
  ...{ enterprise_id: undefined, is_enterprise_install: undefined },
})

/** As it stands, and from our team. An event that was kept without its envelope gets one. */
function readyToSend(from: string, json: Json): FoundSample[] {
  const ofOurs = /"(?:app_uninstalled|tokens_revoked)"/.test(JSON.stringify(json))
    ? []
    : [{ from: `${from} (from our team)`, ...wayOf(fromOurTeam(json)) }]
  return [{ from, ...wayOf(json) }, ...ofOurs]
}

function wayOf(json: Json): Pick<FoundSample, 'way' | 'json'> {
  if (typeof json.command === 'string') return { way: 'command', json: JSON.stringify(json) }
  if (INTERACTIONS.has(json.type)) return { way: 'interaction', json: JSON.stringify(json) }
  // Some are kept with their types left empty.
  if ('event' in json)
    return { way: 'event', json: JSON.stringify({ ...json, type: 'event_callback' }) }
  const whole = ENVELOPES.has(json.type)
    ? json
    : { type: 'event_callback', team_id: OURS, event: json }
  return { way: 'event', json: JSON.stringify(whole) }
}

/** Sends each, signed, one after the other. */
export async function playSamples(
  url: string,
  slack: Pick<LocalSlack, 'signingSecret'>,
  samples: readonly FoundSample[],
): Promise<Played[]> {
  const played: Played[] = []
  for (const { from, way, json } of samples) {
    const { status } = await send(url, delivery(slack, way, json))
    played.push({ from, status, became: becameOf(status) })
  }
  return played
}

function becameOf(status: number | null): Played['became'] {
  if (status === null || status >= 500) return 'broke'
  return status === 200 ? 'taken' : 'refused'
}
