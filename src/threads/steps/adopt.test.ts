import { describe, test } from 'vitest'
import type { Studio } from '../studio.ts'
import { aPainting, aPicture, aRecord, anAsk } from '../../turns/test-kit.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'
import { adopt } from './adopt.ts'

const PRIVATE = 'T1/D1/1.1/t1'
const shared = { channel: 'D1', threadTs: '1.1', turnId: 't1', picture: 1, toldIn: null }
const turn = newTurn(anAsk({ turnId: 's1', userId: 'U0BEN', prompt: 'look', shared }), null)
const OWN = 'T1/C1/1700000000.000100/s1'

const record = aRecord({
  prompt: 'a secret fox',
  uploads: [
    { key: `${PRIVATE}/in-1.png`, mimeType: 'image/png', bytes: 3, name: 'secret.png', sha256: '' },
  ],
  user: { role: 'user', parts: [{ text: 'a secret fox' }] },
  answers: [
    aPainting({
      pictures: [aPicture({ key: `${PRIVATE}/1.jpg` })],
      signatures: { [`${PRIVATE}/1.sig`]: 5 },
      reply: {
        role: 'model',
        parts: [
          {
            inlineData: { mimeType: 'image/jpeg', data: `r2://${PRIVATE}/1.jpg` },
            thoughtSignature: `r2://${PRIVATE}/1.sig`,
          },
        ],
      },
    }),
  ],
})
const before = { channel: 'D1', threadTs: '1.1', turnId: 't0', picture: 1 }

/** A studio whose other thread has the record; what was copied, from where to where. */
function studioWith(lent = record, isThere = true) {
  const copies: [string, string, string][] = []
  const { studio } = fakeStudio()
  const borrowing: Studio = {
    ...studio,
    borrow: () => Promise.resolve({ record: lent, lineage: [before] }),
    pictures: {
      ...studio.pictures,
      copy(...copy) {
        copies.push(copy)
        return Promise.resolve(isThere)
      },
    },
  }
  return { studio: borrowing, copies }
}

describe('a shared picture', () => {
  test('is copied with its signature, under a name without words', async ({ expect }) => {
    const { studio, copies } = studioWith()
    await adopt(turn, shared, studio)
    expect(copies).toEqual([
      [`${PRIVATE}/1.jpg`, `${OWN}/1.jpg`, 'easel'],
      [`${PRIVATE}/1.sig`, `${OWN}/1.sig`, 'easel'],
    ])
  })

  test('begins the thread, knows what led to it and keeps the words from people', async ({
    expect,
  }) => {
    const { outcome } = await adopt(turn, shared, studioWith().studio)
    expect(outcome).toMatchObject({
      kind: 'painted',
      record: {
        turnId: 's1',
        version: 1,
        parentId: null,
        userId: 'U0BEN',
        prompt: '',
        user: { parts: [] },
        uploads: [],
        shared: { lineage: [before] },
        cost: null,
        answers: [
          {
            pictures: [{ key: `${OWN}/1.jpg` }],
            signatures: { [`${OWN}/1.sig`]: 5 },
            reply: {
              parts: [
                {
                  inlineData: { data: `r2://${OWN}/1.jpg` },
                  thoughtSignature: `r2://${OWN}/1.sig`,
                },
              ],
            },
          },
        ],
      },
    })
  })

  test('carries no word and no upload of what it was asked with', async ({ expect }) => {
    const { outcome } = await adopt(turn, shared, studioWith().studio)
    expect(JSON.stringify(outcome)).not.toMatch(/secret|in-1/)
  })

  test('is not described by a prompt that stood in for the model’s words', async ({ expect }) => {
    const described = aRecord({
      ...record,
      answers: record.answers.map((answer) => ({
        ...answer,
        pictures: answer.pictures.map((one) => ({ ...one, alt: record.prompt })),
      })),
    })
    const { outcome } = await adopt(turn, shared, studioWith(described).studio)
    expect(outcome).toMatchObject({ record: { answers: [{ pictures: [{ alt: '' }] }] } })
  })

  test('that is gone is explained', async ({ expect }) => {
    const gone = { kind: 'failed', failure: { reason: 'shared_gone' } }
    expect((await adopt(turn, shared, fakeStudio().studio)).outcome).toEqual(gone)
    expect((await adopt(turn, shared, studioWith(record, false).studio)).outcome).toEqual(gone)
  })
})
