/** What somebody may see of what was found: pictures of channels that they are in, as Slack says it now. */
import type { Hit } from '../../workspace/library/search.ts'

export interface Reach {
  /** Some of what is found, the newest first; `before`: behind that hit. */
  readonly part: (before: number | null, count: number) => Promise<readonly Hit[]>
  readonly isMember: (channel: string) => Promise<boolean | 'unknown'>
}

export interface InReach {
  readonly hits: readonly Hit[]
  /** Whether there may be more behind them. */
  readonly isMore: boolean
  /** Whether Slack did not say of a channel. */
  readonly isUnsure: boolean
}

/** Hits that are looked at in one go. */
const PART = 40
const MAX_PARTS = 8
/** Slack is asked for each channel, and takes some 100 questions in a minute. */
const MAX_CHANNELS = 40

/** @param most how many hits are shown */
export async function hitsInReach(
  most: number,
  before: number | null,
  { part, isMember }: Reach,
): Promise<InReach> {
  const known = new Map<string, boolean | 'unknown'>()
  const hits: Hit[] = []
  let last = before
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const found = await part(last, PART)
    await askAbout(found, known, isMember)
    hits.push(...found.filter(({ channel }) => known.get(channel) === true))
    const isEnd = found.length < PART
    if (isEnd || hits.length > most) return shown(hits, most, false, known)
    last = found.at(-1)?.id ?? null
  }
  return shown(hits, most, true, known)
}

async function askAbout(
  found: readonly Hit[],
  known: Map<string, boolean | 'unknown'>,
  isMember: Reach['isMember'],
): Promise<void> {
  const channels = [...new Set(found.map(({ channel }) => channel))].filter((it) => !known.has(it))
  const asked = channels.slice(0, Math.max(0, MAX_CHANNELS - known.size))
  const answers = await Promise.all(asked.map(isMember))
  asked.forEach((channel, i) => known.set(channel, answers[i] ?? 'unknown'))
}

const shown = (
  hits: readonly Hit[],
  most: number,
  isCut: boolean,
  known: ReadonlyMap<string, boolean | 'unknown'>,
): InReach => ({
  hits: hits.slice(0, most),
  isMore: isCut || hits.length > most || known.size >= MAX_CHANNELS,
  isUnsure: [...known.values()].includes('unknown'),
})
