import { describe, test } from 'vitest'
import { ok } from '../../lib/result.ts'
import { anAsk } from '../../turns/test-kit.ts'
import type { Draft } from '../../turns/draft.ts'
import type { PressReceipt } from '../../turns/press.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import type { Errand, PressErrand } from './errand.ts'
import { handOver } from './hand-over.ts'
import { someErrands } from './test-kit.ts'

const RESPONSE_URL = 'https://hooks.slack.com/commands/1'

interface Answer {
  readonly messages?: object[]
  readonly channel?: object
  readonly user?: object
  readonly user_id?: string
  readonly ts?: unknown
}

/** A world in which Slack answers as the script says, and threads note what they are given. */
function world(script: Partial<Record<string, (SlackFailure | Answer)[]>> = {}) {
  const called: string[] = []
  const told: string[] = []
  const submitted: unknown[] = []
  const saved: Errand[] = []
  const easels: string[] = []
  const drafts = new Map<string, Draft>()
  const forgotten: string[] = []
  const givenBack: string[] = []
  const onTheirWay = new Set<string>()
  const receipts: PressReceipt[] = []
  const presses: { isAdmin: boolean }[] = []
  const errands = someErrands({
    call(method, args) {
      called.push(method)
      if (method === 'chat.postEphemeral') told.push(String(args['text']))
      const answer = script[method]?.shift() ?? {}
      if ('reason' in answer) return Promise.resolve({ ok: false, error: answer })
      return Promise.resolve(ok({ ok: true, ts: '9.9', messages: [], ...answer }))
    },
    async fetch(input, init) {
      told.push(await new Request(input, init).text())
      return new Response('ok')
    },
    languageOf: (userId) => Promise.resolve(userId === 'U0BEN' ? 'es' : 'en'),
    thread: () => ({
      submit: (ask, placeholderTs) =>
        Promise.resolve(
          void submitted.push({ threadTs: ask.threadTs, channel: ask.channel, placeholderTs }),
        ),
      press(press) {
        presses.push(press)
        return Promise.resolve(receipts.shift() ?? 'done')
      },
      unsay: () => Promise.resolve(),
    }),
    save: (errand) => void saved.push(errand),
    isOnItsWay: (turnId) => onTheirWay.has(turnId),
    forgetKey: (key) => void forgotten.push(key),
    giveBack: (round) => void givenBack.push(round),
    keepDraft: (id, draft) => void drafts.set(id, draft),
    addEasel: (channel, threadTs) => void easels.push(`${channel}/${threadTs}`),
  })
  const carry = (errand: Errand, tries = 0) =>
    handOver({ id: 1, key: '', lane: 'x', errand, tries, threw: 0, dueAt: 0 }, errands)
  const noted = { forgotten, givenBack, onTheirWay, receipts, presses }
  return { carry, called, told, submitted, saved, easels, drafts, ...noted }
}

const ask = (threadTs: string | null, more: object = {}): Errand => ({
  kind: 'ask',
  openingTried: false,
  isPrivate: false,
  ask: { ...anAsk(), threadTs, responseUrl: RESPONSE_URL },
  ...more,
})

const press = (toldIn: string | null = null): PressErrand => ({
  kind: 'press',
  team: 'T1',
  channel: 'C1',
  threadTs: '1.1',
  toldIn,
  userId: 'U0BEN',
  responseUrl: RESPONSE_URL,
  press: {
    name: 'delete',
    turnId: 't1',
    picture: 1,
    newTurnId: 't2',
    userId: 'U0BEN',
    language: 'en',
    isAdmin: false,
    pressedAt: '2.0',
    size: null,
    model: null,
    meaning: null,
    origin: 'https://easel.example',
    reserved: 0,
  },
})

const SAID = {
  asked: /invite @easel.*Paint it now/,
  joining: /Shall I join it.*Join and paint it/,
  privately: /Paint it in our direct messages/,
}

const notInChannel = { reason: 'not_in_channel', error: 'not_in_channel' } as const
/** What Slack says of a private channel. */
const unknownChannel = { reason: 'not_in_channel', error: 'channel_not_found' } as const

describe('an ask', () => {
  test('in a thread goes straight there', async ({ expect }) => {
    const { carry, submitted, called } = world()
    expect(await carry(ask('1.1'))).toEqual({ done: true })
    expect(submitted).toEqual([{ channel: 'C1', threadTs: '1.1', placeholderTs: null }])
    expect(called).toEqual([])
  })

  test('without a thread opens one, and says before that it tries', async ({ expect }) => {
    const { carry, submitted, called, saved, easels } = world()
    expect(await carry(ask(null))).toEqual({ done: true })
    expect(saved).toMatchObject([
      { openingTried: true },
      { opened: '9.9', ask: { threadTs: '9.9' } },
    ])
    expect(called).toEqual(['chat.postMessage'])
    expect(submitted).toEqual([{ channel: 'C1', threadTs: '9.9', placeholderTs: '9.9' }])
    expect(easels).toEqual(['C1/9.9'])
  })

  test('looks for its first message after a crash, and posts no second one', async ({ expect }) => {
    const posted = {
      ts: '7.7',
      user: 'U0EASEL',
      metadata: { event_type: 'easel_turn', event_payload: { turn_id: 't1' } },
    }
    const { carry, submitted, called } = world({
      'conversations.history': [{ messages: [{ ts: '8.8' }, posted] }],
      'auth.test': [{ user_id: 'U0EASEL' }],
    })
    await carry(ask(null, { openingTried: true }))
    expect(called).toEqual(['conversations.history', 'auth.test'])
    expect(submitted).toEqual([{ channel: 'C1', threadTs: '7.7', placeholderTs: '7.7' }])
  })

  test('goes on with the message that was posted, whatever failed after it', async ({ expect }) => {
    const { carry, submitted, called, saved } = world()
    await carry(ask(null))
    const [, known] = saved
    if (known === undefined) throw new Error('it is saved')
    expect(await carry(known)).toEqual({ done: true })
    expect(called).toEqual(['chat.postMessage'])
    expect(submitted.at(-1)).toEqual({ channel: 'C1', threadTs: '9.9', placeholderTs: '9.9' })
  })

  test('a public channel is not joined: the asker is asked, and their words are kept', async ({
    expect,
  }) => {
    const { carry, called, told, submitted } = world({ 'chat.postMessage': [notInChannel] })
    expect(await carry(ask(null))).toEqual({ done: true })
    expect(called).not.toContain('conversations.join')
    expect(submitted).toEqual([])
    expect(told.join()).toMatch(/Shall I join.*a fox.*Join and paint it/)
  })

  test('a public channel is joined where the asker has said so', async ({ expect }) => {
    const { carry, called, submitted } = world({ 'chat.postMessage': [notInChannel] })
    await carry(ask(null, { mayJoin: true }))
    expect(called).toEqual(['chat.postMessage', 'conversations.join', 'chat.postMessage'])
    expect(submitted).toHaveLength(1)
  })

  test.for([
    ['C1', unknownChannel, 'asked', false],
    ['C1', notInChannel, 'joining', false],
    ['D2', notInChannel, 'privately', true],
    ['C1', { reason: 'refused', error: 'restricted_action' }, 'privately', true],
  ] as const)(
    'that finds no thread in %s gives back words, settings and pictures (%o)',
    async ([channel, failure, paint, isPrivate], { expect }) => {
      const { carry, told, drafts } = world({ 'chat.postMessage': [failure] })
      const file = { id: 'F1', name: 'bike.png', mimetype: '', size: null, url: null }
      const asked = anAsk({ prompt: 'a <fox>', channel, count: 3, files: [file] })
      await carry(ask(null, { ask: { ...asked, threadTs: null, responseUrl: RESPONSE_URL } }))
      expect(told.join()).toContain('a <fox>')
      expect(told.join()).toMatch(SAID[paint])
      expect(drafts.get(asked.turnId)?.opens).toMatchObject({
        words: 'a <fox>',
        aim: { channel, isPrivate, count: 3, files: [{ id: 'F1', name: 'bike.png' }] },
      })
    },
  )

  test('waits while Slack is down', async ({ expect }) => {
    const { carry, told } = world({ 'chat.postMessage': [{ reason: 'unavailable' }] })
    expect(await carry(ask(null))).toMatchObject({ done: false })
    expect(told).toEqual([])
  })

  test('that is private moves to the direct message', async ({ expect }) => {
    const { carry, saved, submitted } = world({ 'conversations.open': [{ channel: { id: 'D7' } }] })
    await carry(ask(null, { isPrivate: true }))
    expect(saved[0]).toMatchObject({ isPrivate: false, ask: { channel: 'D7' } })
    expect(submitted).toEqual([{ channel: 'D7', threadTs: '9.9', placeholderTs: '9.9' }])
  })
})

describe('a picture that is shared', () => {
  const shared = { channel: 'D1', threadTs: '5.5', turnId: 't0', picture: 2, toldIn: '5.5' }
  const share = ask(null, { ask: { ...anAsk({ prompt: 'look', shared }), threadTs: null } })

  test('opens a thread, and the sharer hears so where they pressed', async ({ expect }) => {
    const { carry, submitted, told, saved, called } = world()
    expect(await carry(share)).toEqual({ done: true })
    expect(submitted).toEqual([{ channel: 'C1', threadTs: '9.9', placeholderTs: '9.9' }])
    expect(called).toEqual(['chat.postMessage', 'chat.postEphemeral'])
    expect(told).toEqual(['Shared in <#C1>.'])
    // After a crash here, only the words are left to be said.
    expect(saved.at(-1)).toMatchObject({ kind: 'tell', channel: 'D1', threadTs: '5.5' })
  })

  test('may be shared again where Easel could not post', async ({ expect }) => {
    const { carry, forgotten, givenBack, told, submitted } = world({
      'chat.postMessage': [notInChannel],
      'conversations.join': [{ reason: 'refused', error: 'channel_not_found' }],
    })
    expect(await carry(share)).toEqual({ done: true })
    expect([forgotten, givenBack]).toEqual([['share/t0-2/C1'], ['t1']])
    expect(told.join()).toContain('/invite @easel')
    expect(submitted).toEqual([])
  })
})

describe('a press', () => {
  test('that is done needs no words', async ({ expect }) => {
    const { carry, told, givenBack } = world()
    expect(await carry(press())).toEqual({ done: true })
    expect([told, givenBack]).toEqual([[], []])
  })

  test('by somebody else is explained to them alone, in their language', async ({ expect }) => {
    const { carry, told, receipts, givenBack } = world({ 'users.info': [{ user: {} }] })
    receipts.push('not_yours')
    await carry(press())
    expect([givenBack, told.join()]).toEqual([['t2'], expect.stringContaining('Solo puede')])
  })

  test('is explained in the thread where it was made', async ({ expect }) => {
    const { carry, called, told, receipts } = world({ 'users.info': [{ user: {} }] })
    receipts.push('not_yours')
    await carry(press('1.1'))
    expect(called).toEqual(['users.info', 'chat.postEphemeral'])
    expect(told).toHaveLength(1)
  })

  test('is explained by its response_url where Easel has no seat', async ({ expect }) => {
    const { carry, told, receipts } = world({
      'users.info': [{ user: {} }],
      'chat.postEphemeral': [notInChannel],
    })
    receipts.push('not_yours')
    await carry(press('1.1'))
    expect(told.at(-1)).toContain('"response_type":"ephemeral"')
  })

  test('waits for an ask that is not with its thread yet', async ({ expect }) => {
    const { carry, told, receipts, onTheirWay } = world()
    const pressed = press()
    onTheirWay.add(pressed.press.turnId)
    receipts.push('unknown', 'done')
    expect(await carry(pressed)).toEqual({ done: false, waitMs: 200 })
    expect(await carry(pressed, 1)).toEqual({ done: true })
    expect(told).toEqual([])
  })

  test.for([{ team_id: 'T1' }, { team_id: 'T2', enterprise_user: { enterprise_id: 'T1' } }])(
    'by an admin is done: %j',
    async (of, { expect }) => {
      const { carry, told, receipts, presses } = world({
        'users.info': [{ user: { is_admin: true, ...of } }],
      })
      receipts.push('not_yours', 'done')
      await carry(press())
      expect(presses.map(({ isAdmin }) => isAdmin)).toEqual([false, true])
      expect(told).toEqual([])
    },
  )

  test('by an admin of another company is refused', async ({ expect }) => {
    const { carry, receipts, presses } = world({
      'users.info': [{ user: { is_admin: true, team_id: 'T0OTHER' } }],
    })
    receipts.push('not_yours')
    await carry(press())
    expect(presses.map(({ isAdmin }) => isAdmin)).toEqual([false])
  })
})
