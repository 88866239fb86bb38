/**
 * The real desk, queue and steps in simulated worlds: whatever the order of things, whatever fails, and
 * wherever memory is lost, each ask ends once. `HISTORIES` says how many are tried, `SEED` which.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '../../playground/lib/test.ts'
import type { Deed, History } from './history.ts'
import { loadSimulation } from './hooks.ts'
import { inOrder } from './in-order.ts'
import type { Ended } from './run.ts'

const { run, violations } = await loadSimulation()

const HISTORIES = process.env['HISTORIES'] ?? '5000'
const SEED = process.env['SEED'] ?? '1'

const at = { gapMs: 0, thread: 0, twice: false }
const later = { ...at, gapMs: 3000 }
const command: Deed = { ...at, kind: 'command' }
const reply: Deed = { ...later, kind: 'reply' }
const press = (name: Extract<Deed, { kind: 'press' }>['name'], nth = 0): Deed => ({
  ...{ ...later, kind: 'press', name, nth },
})

/** The placeholder of the second ask is posted, and neither taken away nor changed at first. */
const DOWN_AT_THE_END = [...Array<'ok'>(3).fill('ok'), ...Array<'down'>(4).fill('down')]

const CALM: History = {
  deeds: [command],
  slack: [],
  model: [],
  store: [],
  crashes: [],
  slow: [],
  limit: null,
}

/** Runs it to its end, everything in its order; all must be well. */
async function mustEndWell(history: Partial<History>): Promise<Ended> {
  const ended = await run({ ...CALM, ...history }, inOrder())
  assert.deepEqual(violations(ended), [])
  return ended
}

const played: readonly (readonly [name: string, history: Partial<History>])[] = [
  ['asks, sent twice', { deeds: [command, { ...reply, twice: true }, { ...reply, gapMs: 0 }] }],
  [
    'a mention and its buttons',
    { deeds: [{ ...at, kind: 'mention' }, press('redo'), press('undo')] },
  ],
  [
    'trouble on all sides',
    {
      deeds: [command, reply, press('retry', 1)],
      slack: ['lost', 'down', 'ok', 'ok', 'limited', 'lost', 'ok', 'lost'],
      model: ['overloaded', 'cut_off', 'painted', 'refused'],
      store: ['throws'],
    },
  ],
  ['a limit is met', { deeds: [command, reply, { ...reply, gapMs: 0 }, press('vary')], limit: 2 }],
  ['somebody cancels', { deeds: [command, reply, { ...press('cancel'), gapMs: 0 }] }],
]

for (const [name, history] of played)
  test(`memory may be lost at every step: ${name}`, async () => {
    const { steps, world } = await mustEndWell(history)
    assert.ok(steps > 20)
    world.end()
    for (let step = 1; step <= steps; step += 1)
      for (const who of ['all', 'threads', 'workspace'] as const)
        (await mustEndWell({ ...history, crashes: [{ step, who }] })).world.end()
  })

for (const [name, history] of played)
  test(`what comes next may come at every step: ${name}`, async () => {
    const { steps, world } = await mustEndWell(history)
    world.end()
    for (let step = 1; step <= steps; step += 1)
      (await mustEndWell({ ...history, slow: [step, step + 1] })).world.end()
  })

test('a reply to a first message whose posting nobody has heard of', async () => {
  const { people } = await mustEndWell({
    deeds: [command, { ...reply, gapMs: 50 }],
    slack: ['lost'],
  })
  assert.equal(people.asked.length, 2)
})

test('a placeholder that goes away when Slack is there again, where no pictures are left', async () => {
  await mustEndWell({ deeds: [command, { ...reply, gapMs: 0 }], limit: 1, slack: DOWN_AT_THE_END })
})

test('what was cancelled and asked for again is newer than what came meanwhile', async () => {
  const deeds = [command, reply, { ...press('cancel'), gapMs: 0 }, { ...reply, gapMs: 0 }]
  await mustEndWell({ deeds: [...deeds, press('retry', 1)], slow: [24, 26, 28, 30] })
})

/** Moments in which something went wrong once, or could: the last of the deeds comes at every step, alone and with a crash. */
const moments: readonly (readonly [what: string, history: Partial<History>])[] = [
  [
    'a Retry comes in the moment in which its turn fails',
    { deeds: [command, press('retry')], model: ['refused', 'painted'] },
  ],
  [
    'a Retry comes while the turn is being cancelled',
    { deeds: [command, { ...press('cancel'), gapMs: 0 }, { ...press('retry'), gapMs: 0 }] },
  ],
  [
    'a version is deleted while it is being edited',
    { deeds: [command, reply, { ...press('delete', 1), gapMs: 0 }] },
  ],
  [
    'a turn is deleted while Slack takes no change of its message',
    { deeds: [command, press('delete'), reply], slack: ['ok', 'ok', 'down', 'down', 'lost'] },
  ],
]

for (const [what, history] of moments)
  test(`all ends well where ${what}`, async () => {
    const { steps, world } = await mustEndWell(history)
    world.end()
    for (let step = 1; step <= steps; step += 1)
      for (const crashes of [[], [{ step: step + 1, who: 'all' as const }]])
        (await mustEndWell({ ...history, slow: [step], crashes })).world.end()
  })

test(`${HISTORIES} histories by chance, in whatever order`, async () => {
  const env = { ...process.env, HISTORIES, SEED }
  // What is wrong with the shortest of them stands in the error.
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'by-chance.ts')], { env })
})

const spoiled: readonly (readonly [name: string, found: RegExp, spoil: (ended: Ended) => void])[] =
  [
    [
      'a turn that is lost',
      /is lost/,
      ({ world }) => spoilThread(world, 'DELETE FROM turns WHERE arrival = 2'),
    ],
    [
      'a turn that still goes on',
      /is painting/,
      ({ world }) =>
        spoilThread(
          world,
          `UPDATE turns SET body = json_set(body, '$.state', 'painting') WHERE arrival = 2`,
        ),
    ],
    [
      'a message that was posted twice',
      /stands in 2 messages/,
      ({ world }) => world.slack.messages.push(...world.slack.messages.slice(-1)),
    ],
    [
      'a picture of another thread',
      /made from something else/,
      ({ world }) => {
        const [first] = world.model.calls
        if (first === undefined) throw new Error('nothing was painted')
        world.model.calls[0] = { ...first, carried: ['T1/C1/7.7/other/1.jpg'] }
      },
    ],
    [
      'an order that was not kept',
      /was painted before/,
      ({ world }) => world.model.calls.push(...world.model.calls.splice(1, 1)),
    ],
    ['something that was thrown', /step_threw/, ({ world }) => world.errors.push('step_threw {}')],
  ]

const spoilThread = ({ threads }: Ended['world'], query: string): void => {
  for (const { storage } of threads.values()) storage.sql.exec(query)
}

for (const [name, found, spoil] of spoiled)
  test(`is found: ${name}`, async () => {
    const ended = await mustEndWell({ deeds: [command, reply, reply], limit: null })
    spoil(ended)
    assert.match(violations(ended).join('\n'), found)
    ended.world.end()
  })

test('is found: pictures beyond the limit', async () => {
  const ended = await mustEndWell({ deeds: [command, reply], limit: 2 })
  ended.world.workspace.storage.sql.exec('UPDATE counts SET pictures = 9')
  assert.match(violations(ended).join(), /18 pictures are counted of 2/)
  ended.world.end()
})

test('is found: a Retry that was not taken', async () => {
  const ended = await mustEndWell({
    deeds: [command, press('retry')],
    model: ['refused', 'painted'],
  })
  ended.world.model.calls.splice(1)
  assert.match(violations(ended).join(), /was not tried again/)
  ended.world.end()
})
