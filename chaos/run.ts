/**
 * `npm run chaos -- --minutes N --seed S`: plays one history after the other, from the seed on, and checks
 * each. At the first violation it looks for the shortest history that shows it, and ends with 1.
 * `--only 3,17` plays those deeds of the seed's history alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from './check.ts'
import type { History } from './deeds.ts'
import { historyOf } from './history.ts'
import type { Journal, Violation } from './journal.ts'
import { type Play, openPlay } from './play.ts'
import { shrink } from './shrink.ts'

/** Deeds of a history, beside those that open its threads. */
const LENGTH = 60
/** So many are played on one stage: what leaks adds up, and there is an end to what is looked through. */
const ROUNDS_ON_A_STAGE = 6
const MINUTE_MS = 60_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    only: { type: 'string', default: '' },
    'shrink-minutes': { type: 'string', default: '4' },
  },
})
const firstSeed = Number(values.seed)
const only = values.only === '' ? null : new Set(values.only.split(',').map(Number))
const end = Date.now() + Number(values.minutes) * MINUTE_MS

/** The deeds of a seed, by their numbers. */
const numbered = (seed: number) => [...historyOf(seed, LENGTH).entries()]

const historyToPlay = (seed: number): History =>
  numbered(seed).flatMap(([n, deed]) => (only === null || only.has(n) ? [deed] : []))

for (
  let seed = firstSeed;
  process.exitCode === undefined && (seed === firstSeed || Date.now() < end);
) {
  const play = await openPlay()
  try {
    const first = seed
    do {
      await playRound(play, seed, first)
      seed += 1
    } while (process.exitCode === undefined && Date.now() < end && seed - first < ROUNDS_ON_A_STAGE)
  } finally {
    await play.stop()
  }
}

/** @param first the seed of the stage's first round */
async function playRound(play: Play, seed: number, first: number): Promise<void> {
  const began = Date.now()
  const journal = await play.round(historyToPlay(seed))
  const violations = check(journal)
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `seed ${seed}: ${seconds} s, ${journal.asked.length} asks, ${journal.turns.length} turns, ` +
      `${journal.calls.length} model calls, ${journal.sets.length} sets, ${journal.found.length} searches, ` +
      `${journal.approvals.length} approvals, ${journal.brands.length} brands, ${journal.kills.length} kills so far: ` +
      (violations.length === 0 ? 'all is well' : `${violations.length} violations`),
  )
  if (violations.length > 0) await report(violations, journal, seed, first)
}

async function report(
  violations: readonly Violation[],
  journal: Journal,
  seed: number,
  first: number,
): Promise<void> {
  process.exitCode = 1
  for (const { kind, what } of violations) console.log(`  ${kind}: ${what}`)
  const folder = join(import.meta.dirname, '../.playground')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `chaos-${seed}.json`)
  writeFileSync(file, JSON.stringify(journal, null, 1))
  console.log(`The journal is in ${file}`)
  if (only !== null) return
  const kinds = new Set(violations.map(({ kind }) => kind))
  const late = Date.now() + Number(values['shrink-minutes']) * MINUTE_MS
  const all = numbered(seed)
  const shows = async (deeds: typeof all): Promise<boolean> => {
    const found = await playAlone(deeds.map(([, deed]) => deed))
    const isIt = found.some(({ kind }) => kinds.has(kind))
    console.log(`  ${deeds.length} deeds: ${isIt ? 'still there' : 'not there'}`)
    return isIt
  }
  if (Date.now() > late || !(await shows(all))) {
    const minutes = (seed - first + 1) / 2
    console.log(
      `It does not show by itself. Again: npm run chaos -- --seed ${first} --minutes ${minutes}`,
    )
    return
  }
  const shortest = await shrink(
    all,
    (deeds) => shows([...deeds]),
    () => Date.now() > late,
  )
  for (const [, deed] of shortest) console.log(`  ${JSON.stringify(deed)}`)
  const numbers = shortest.map(([n]) => n).join(',')
  console.log(`Again: npm run chaos -- --seed ${seed} --only ${numbers}`)
}

async function playAlone(history: History): Promise<Violation[]> {
  const play = await openPlay()
  try {
    return check(await play.round(history))
  } finally {
    await play.stop()
  }
}
