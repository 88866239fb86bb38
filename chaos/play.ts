/** Plays a history, waits until all is quiet, and writes down what is left. */
import { showsFound } from './hands/looking.ts'
import { heldBytes } from './held.ts'
import type { Deed, History, Of } from './deeds.ts'
import type { Journal } from './journal.ts'
import { shownIn, zipsIn } from './messages.ts'
import { pause } from './pause.ts'
import { becomesQuiet } from './quiet.ts'
import { Scene } from './scene.ts'
import { LIMIT } from './people.ts'
import { type Stage, openStage } from './stage.ts'
import { erasedKey, tokensIn } from './tokens.ts'

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
  const blows: Blows = { kills: [], expired: 0 }
  const { kills } = blows
  let held: number[] = []
  const round = async (history: History): Promise<Journal> => {
    const before = kills.length
    scene.begin()
    await playOut(history, scene, stage, blows)
    // What was said last meets its trouble a little later.
    await pause(AFTERMATH_MS)
    for (const relay of [stage.deliveries, stage.toSlack, stage.toModel]) relay.calm()
    await becomesQuiet(stage)
    await scene.doings.lookAround()
    const stored = await becomesQuiet(stage)
    // What it held is gone with the process.
    held = [...(kills.length > before ? [] : held), await heldBytes(stage.inspectorPort)]
    const known = whatIsKnown(stage, scene, blows)
    const zips = await zipsIn(stage)
    return { ...stored, ...known, shown: await shownIn(stage), zips, kills, held }
  }
  return { round, stop: () => stage.stop() }
}

/** What comes over all of it at once. */
interface Blows {
  readonly kills: number[]
  /** How often tokens became too old. */
  expired: number
}

async function playOut(history: History, scene: Scene, stage: Stage, blows: Blows): Promise<void> {
  const { underWay } = scene.notes
  for (const deed of history) {
    await pause(deed.gapMs)
    if (deed.do === 'expire') {
      stage.slack.core.tokens.expire()
      blows.expired += 1
    } else if (deed.do !== 'kill') happen(deed, scene, stage)
    else if (stage.worker.state().state === 'up') {
      blows.kills.push(Date.now())
      underWay.push(cutPower(stage, deed.downMs))
    }
  }
  // What people are at may lead to more.
  while (underWay.length > 0) await Promise.all(underWay.splice(0))
}

const NEVER = { sentAt: null, takenAt: null }
const ALONE = { shapes: [], isPlain: false }

const whatIsKnown = (
  { deliveries, toModel, toSlack, worker, slack }: Stage,
  { notes }: Scene,
  { expired }: Blows,
) => ({
  asked: notes.asked.map((ask) => ({
    ...ALONE,
    ...ask,
    ...(notes.fromPages.get(ask.token) ?? deliveries.takings.get(ask.token) ?? NEVER),
  })),
  pressed: notes.pressed,
  erased: notes.erased.map(({ token }) => ({
    token,
    takenAt: deliveries.takings.get(erasedKey(token))?.takenAt ?? null,
  })),
  deleted: notes.deleted,
  sets: notes.sets.map((set) => ({
    ...set,
    takenAt: deliveries.takings.get(set.own)?.takenAt ?? null,
  })),
  found: notes.found,
  askedApprovals: notes.approvals.map((approval) => ({
    ...approval,
    takenAt: deliveries.takings.get(approval.token)?.takenAt ?? null,
  })),
  askedBrands: notes.brands,
  // What somebody finds is nothing that comes back to them.
  told: [...slack.core.state.ephemerals.values()]
    .filter((one) => !showsFound(one))
    .map(({ user, text, blocks }) => ({ user, tokens: tokensIn(JSON.stringify([text, blocks])) })),
  exchanges: { ...toSlack.exchanges, expired },
  limit: LIMIT,
  calls: toModel.calls,
  decided: toModel.decided,
  spoiltFiles: toSlack.spoiltFiles(),
  log: worker.log().split('\n'),
})

function happen(deed: Exclude<Deed, Of<'kill' | 'expire'>>, scene: Scene, stage: Stage): void {
  switch (deed.do) {
    case 'ask':
      return scene.ask(deed)
    case 'reply':
      return scene.reply(deed)
    case 'whisper':
      return scene.whisper(deed)
    case 'share':
      return scene.doings.share(deed)
    case 'erase':
      return scene.erase(deed)
    case 'touch_up':
      return scene.doings.touchUp(deed)
    case 'sizes':
      return scene.doings.sizes(deed)
    case 'find':
      return scene.doings.find(deed)
    case 'approval':
      return scene.doings.approval(deed)
    case 'answer':
      return scene.doings.answer(deed)
    case 'brand':
      return scene.doings.brand(deed)
    case 'move':
      return scene.doings.move(deed)
    case 'press':
      return scene.doings.press(deed)
    case 'fault':
      return goWrong(deed, stage)
  }
}

function goWrong(fault: Of<'fault'>, { deliveries, toSlack, toModel, painter }: Stage) {
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
