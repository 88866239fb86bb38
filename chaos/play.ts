/** Plays a history, waits until all is quiet, and writes down what is left. */
import type { Message } from '../playground/protocol.ts'
import { heldBytes } from './held.ts'
import type { Deed, History } from './history.ts'
import type { Journal, Shown } from './journal.ts'
import { hashOf } from './model-relay.ts'
import { pause } from './pause.ts'
import { becomesQuiet } from './quiet.ts'
import { Scene } from './scene.ts'
import { CHANNELS } from './people.ts'
import { type Stage, openStage } from './stage.ts'

/** How long things still go wrong when everything has been said. */
const AFTERMATH_MS = 3000

/** A stage on which histories are played one after the other. */
export interface Play {
  /** Plays a history; the journal is that of all rounds so far. */
  round(history: History): Promise<Journal>
  stop(): Promise<void>
}

export async function openPlay(): Promise<Play> {
  const stage = await openStage()
  const scene = new Scene(stage)
  const kills: number[] = []
  let held: number[] = []
  const round = async (history: History): Promise<Journal> => {
    const before = kills.length
    await playOut(history, scene, stage, kills)
    // What was said last meets its trouble a little later.
    await pause(AFTERMATH_MS)
    for (const relay of [stage.deliveries, stage.toSlack, stage.toModel]) relay.calm()
    const stored = await becomesQuiet(stage)
    // What it held is gone with the process.
    held = [...(kills.length > before ? [] : held), await heldBytes(stage.inspectorPort)]
    return { ...stored, ...whatIsKnown(stage, scene), shown: await shownIn(stage), kills, held }
  }
  return { round, stop: () => stage.stop() }
}

async function playOut(
  history: History,
  scene: Scene,
  stage: Stage,
  kills: number[],
): Promise<void> {
  for (const deed of history) {
    await pause(deed.gapMs)
    if (deed.do !== 'kill') happen(deed, scene, stage)
    else if (stage.worker.state().state === 'up') {
      kills.push(Date.now())
      scene.underWay.push(cutPower(stage, deed.downMs))
    }
  }
  // What people are at may lead to more.
  while (scene.underWay.length > 0) await Promise.all(scene.underWay.splice(0))
}

const NEVER = { sentAt: null, takenAt: null }

const whatIsKnown = ({ deliveries, toModel, toSlack, worker }: Stage, scene: Scene) => ({
  asked: scene.asked.map((ask) => ({ ...ask, ...(deliveries.takings.get(ask.token) ?? NEVER) })),
  pressed: scene.pressed,
  calls: toModel.calls,
  decided: toModel.decided,
  spoiltFiles: toSlack.spoiltFiles(),
  log: worker.log().split('\n'),
})

function happen(deed: Exclude<Deed, { do: 'kill' }>, scene: Scene, stage: Stage): void {
  switch (deed.do) {
    case 'ask':
      return scene.ask(deed)
    case 'reply':
      return scene.reply(deed)
    case 'press':
      return scene.press(deed)
    case 'fault':
      return goWrong(deed, stage)
  }
}

function goWrong(
  fault: Extract<Deed, { do: 'fault' }>,
  { deliveries, toSlack, toModel, painter }: Stage,
) {
  if (fault.at === 'deliveries') return deliveries.next(fault.fate)
  if (fault.at === 'slack') return toSlack.next(fault.method, fault.fate, fault.times)
  switch (fault.fate) {
    case 'lost':
    case 'cut_off':
      return toModel.next(fault.fate)
    case 'busy':
      return painter.next({ kind: 'busy', retryAfterS: 1 })
    case 'slow':
      return painter.next({ kind: 'slow', ms: 2500 })
    case 'refuse':
      return painter.next({ kind: 'refuse', how: 'safety' })
    case 'words':
      return painter.next({ kind: 'refuse', how: 'words' })
    case 'nothing':
      return painter.next({ kind: 'raw', body: '{}' })
    case 'overloaded':
    case 'broken':
    case 'html':
      return painter.next({ kind: fault.fate })
  }
}

async function cutPower({ worker }: Stage, downMs: number): Promise<void> {
  await worker.kill()
  await pause(downMs)
  await worker.start()
}

/** The messages of Easel, with what their links lead to. */
function shownIn({ slack }: Stage): Promise<Shown[]> {
  const messages = CHANNELS.flatMap((channel) => slack.messages(channel))
  return Promise.all(messages.filter(({ bot_id }) => bot_id !== undefined).map(shownOf))
}

async function shownOf(message: Message): Promise<Shown> {
  const { channel, ts, thread_ts: threadTs = ts, metadata, blocks = [] } = message
  const { turn_id: turnId, version } = metadata?.event_payload ?? {}
  const words = JSON.stringify(blocks)
  const links = new Set(words.match(/http:[^"?\s|>]*\/images\/[^"?\s|>]+/g))
  return {
    ...{ channel, ts, threadTs },
    turnId: typeof turnId === 'string' ? turnId : null,
    version: typeof version === 'number' ? version : null,
    isWaiting: words.includes('easel.cancel'),
    pictures: await Promise.all([...links].map(hashBehind)),
  }
}

async function hashBehind(link: string): Promise<string | null> {
  const response = await fetch(link)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return response.ok ? hashOf(bytes) : null
}
