/** Whatever is wrong with approvals is found. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { check } from './check.ts'
import type { AskedApproval, KeptApproval } from './features.ts'
import { aTurn, anAsk, goodJournal, shows } from './forged.ts'
import type { Journal, Pressed, Shown } from './journal.ts'

const AT = { channel: 'C1', threadTs: '1.0' }
const asked: AskedApproval = {
  ...{ ...AT, token: 'Q8X', user: 'U1', turnId: 't1', people: ['U2', 'U3'], takenAt: 50 },
}
/** U2 has said yes, and U3 wishes something else: that became t3. */
const kept: KeptApproval = {
  ...{ id: 'a1', turnId: 't1', askedBy: 'U1', approvedAt: null, messageTs: '5.0', former: [] },
  people: [
    { userId: 'U2', answer: { kind: 'yes', pressId: 'p1' } },
    { userId: 'U3', answer: { kind: 'wish', pressId: 't3' } },
  ],
}
const press = (user: string, name: string): Pressed => ({ ...AT, user, name, turnId: 'a1' })
const message: Shown = { ...shows('a1', 0, 'one'), version: null, ts: '5.0', canAskPeople: false }
const wish = anAsk('Q3X', { by: 'wish', user: 'U3', answers: 'a1' })

/** The third version is a wish about the first one. */
function withApproval(): Journal {
  const good = goodJournal()
  const { asked: asks, turns, versions, calls } = good
  const [first, , third] = calls
  return {
    ...good,
    ...{ askedApprovals: [asked], approvals: [kept], asked: asks.with(2, wish) },
    pressed: [press('U2', 'approve'), press('U3', 'wish')],
    shown: [...good.shown, message],
    turns: turns.with(2, { ...aTurn('t3', 'blue Q3X'), userId: 'U3' }),
    versions: versions.with(2, { version: 3, turnId: 't3', pictures: 1, parentId: 't1' }),
    calls: calls.with(2, {
      ...(third ?? first ?? raise()),
      parts: (third?.parts ?? []).filter(
        ({ picture, text }) => picture !== 'two' && !/Q2X/.test(text ?? ''),
      ),
    }),
  }
}

function raise(): never {
  throw new Error('no call')
}

const kindsOf = (spoilt: Partial<Journal>): string[] =>
  check({ ...withApproval(), ...spoilt }).map(({ kind }) => kind)

const people = (...answers: ('yes' | 'wish' | null)[]) =>
  answers.map((kind, i) => ({
    userId: `U${i + 2}`,
    answer: kind === null ? null : { kind, pressId: kind === 'wish' ? 't3' : `p${i}` },
  }))

const wrong = 'wrong approval'
const SPOILT: readonly (readonly [name: string, kind: string, spoilt: Partial<Journal>])[] = [
  ['one that was taken in and is nowhere', 'lost', { approvals: [] }],
  ['people whom nobody has named', wrong, { askedApprovals: [{ ...asked, people: ['U2'] }] }],
  ['an answer that nobody has pressed', wrong, { pressed: [press('U3', 'wish')] }],
  [
    'an answer below another message',
    wrong,
    { pressed: [{ ...press('U2', 'approve'), turnId: 'a0' }, press('U3', 'wish')] },
  ],
  ['an approval that not all have given', wrong, { approvals: [{ ...kept, approvedAt: 60 }] }],
  [
    'a wish that became a turn of another person',
    wrong,
    { turns: withApproval().turns.with(2, aTurn('t3', 'blue Q3X')) },
  ],
  [
    'a wish about another picture',
    wrong,
    {
      versions: withApproval().versions.with(2, {
        ...{ version: 3, turnId: 't3', pictures: 1, parentId: 't2' },
      }),
    },
  ],
  [
    'a wish that was painted and is no answer',
    wrong,
    { approvals: [{ ...kept, people: people('yes', null) }] },
  ],
  [
    'two wishes of one person',
    wrong,
    { asked: withApproval().asked.with(1, { ...wish, token: 'Q2X' }) },
  ],
  ['one that shows nowhere', 'invisible', { shown: goodJournal().shown }],
  [
    'one that shows twice',
    'posted twice',
    { shown: [...withApproval().shown, { ...message, ts: '5.1' }] },
  ],
  [
    'one that can be answered no more',
    wrong,
    { shown: [...goodJournal().shown, { ...message, canAnswer: true }] },
  ],
  [
    'a picture that does not say that it is approved',
    wrong,
    {
      ...{ approvals: [{ ...kept, approvedAt: 60, people: people('yes', 'yes') }] },
      pressed: [press('U2', 'approve'), press('U3', 'approve')],
    },
  ],
  [
    'an answer that is waited for below a deleted picture',
    wrong,
    {
      turns: withApproval().turns.with(0, { ...aTurn('t1', ''), isDeleted: true }),
      shown: [...goodJournal().shown, { ...message, canAnswer: true }],
    },
  ],
]

test('nothing is found where all is well', () => {
  assert.deepEqual(check(withApproval()), [])
})

for (const [name, kind, spoilt] of SPOILT)
  test(`${name}: ${kind}`, () => {
    const kinds = kindsOf(spoilt)
    assert.ok(kinds.includes(kind), `found: ${kinds.join(', ') || 'nothing'}`)
  })

test('a wish that comes too late is owed to nobody', () => {
  const late = anAsk('Q9X', { by: 'wish', user: 'U2', answers: 'a1' })
  assert.deepEqual(kindsOf({ asked: [...withApproval().asked, late] }), [])
  const open = { ...kept, people: people(null, 'wish') }
  const shown = [...goodJournal().shown, { ...message, canAnswer: true }]
  const approvals = [open]
  const asks = [...withApproval().asked, late]
  assert.deepEqual(kindsOf({ asked: asks, approvals, shown }), ['lost'])
})

test('messages of former times of asking may stay, and say no more than that', () => {
  const former = { ...message, ts: '4.9', turnId: 'a0', pictures: [] }
  assert.deepEqual(kindsOf({ shown: [...withApproval().shown, former] }), [])
  const kinds = kindsOf({ shown: [...withApproval().shown, { ...former, canAnswer: true }] })
  assert.deepEqual(kinds, ['posted twice', wrong])
})
