/**
 * What an ask and its turn take, in numbers that do not depend on the machine. They stand in `bench/counts.json`, and
 * nobody makes them larger without saying so there.
 */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import counts from '../../bench/counts.json'
import { modelOf } from '../gemini/models.ts'
import { createPainter } from '../gemini/painter.ts'
import { noise } from '../pipe/test-kit.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { anAsk } from '../turns/test-kit.ts'
import { referenceTo } from '../turns/turn-record.ts'
import { Desk } from './desk/desk.ts'
import { Keeper } from '../threads/keeper.ts'
import { runTurn } from '../threads/run-turn.ts'
import { fakeStudio } from '../threads/test-kit.ts'
import { ThreadTables } from '../threads/thread-tables.ts'
import { newTurn } from '../threads/turn.ts'

type Counts = Readonly<Record<string, number>>

/** What is more than it was. */
function grown(taken: Counts, allowed: Counts): string[] {
  expect(Object.keys(taken).toSorted()).toEqual(Object.keys(allowed).toSorted())
  return Object.entries(taken)
    .filter(([what, amount]) => amount > (allowed[what] ?? 0))
    .map(([what, amount]) => `${what}: ${amount}, and was ${allowed[what]}`)
}

/** The same storage, with all that is done in it counted. */
function counted(storage: DurableObjectStorage) {
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
  const sql = new Proxy(storage.sql, {
    get: (of, name) =>
      name === 'exec'
        ? (query: string, ...values: unknown[]) => {
            const cursor = of.exec(query, ...values)
            cursors.push(cursor)
            return cursor
          }
        : Reflect.get(of, name, of),
  })
  const sum = (of: 'rowsRead' | 'rowsWritten') =>
    cursors.reduce((all, cursor) => all + cursor[of], 0)
  return {
    storage: new Proxy(storage, {
      get: (of, name) => (name === 'sql' ? sql : Reflect.get(of, name, of)),
    }),
    forget: () => void cursors.splice(0),
    taken: () => ({
      statements: cursors.length,
      rowsRead: sum('rowsRead'),
      rowsWritten: sum('rowsWritten'),
    }),
  }
}

test('an ask at the desk, from its receipt until it is handed over', () =>
  runInDurableObject(env.WORKSPACES.getByName('counts'), (_, state) => {
    const its = counted(state.storage)
    const desk = new Desk(its.storage.sql)
    its.forget()
    const errand = { kind: 'ask', openingTried: false, isPrivate: false, ask: anAsk() } as const
    desk.receive({ key: 'C1/1.3', errand, onlyInEasel: false }, 1)
    const [row] = desk.outbox.due(2, [], 1)
    desk.outbox.done(row?.id ?? 0)
    desk.outbox.nextAt(2, 3)
    expect(grown(its.taken(), counts.desk)).toEqual([])
  }))

test('a turn that begins a thread, and one that edits', () =>
  runInDurableObject(env.THREADS.getByName('counts'), async (_, state) => {
    const its = counted(state.storage)
    const tables = new ThreadTables(its.storage, { now: () => 1 })
    const keeper = new Keeper(tables, () => {})
    const fake = fakeStudio()
    const records = { read: 0, written: 0 }
    const { history } = fake.studio
    const studio = {
      ...fake.studio,
      ...tables.known(),
      history: {
        ...history,
        get(ids: readonly string[]) {
          records.read += ids.length
          return history.get(ids)
        },
        put(record: Parameters<typeof history.put>[0]) {
          records.written += 1
          return history.put(record)
        },
      },
      save: (turn: ReturnType<typeof newTurn>) => keeper.save(turn),
    }
    const take = async (turnId: string) => {
      its.forget()
      Object.assign(records, { read: 0, written: 0 })
      fake.called.splice(0)
      const turn = newTurn(anAsk({ turnId }), null)
      tables.turns.save(turn)
      await runTurn(turn, studio)
      return {
        ...its.taken(),
        callsOfSlack: fake.called.length,
        callsOfTheModel: fake.painted.splice(0).length,
        recordsRead: records.read,
        recordsWritten: records.written,
      }
    }
    expect(grown(await take('t1'), counts.first)).toEqual([])
    expect(grown(await take('t2'), counts.edit)).toEqual([])
  }))

/** R2 with its operations counted, and the bytes that go in. */
function countedBucket() {
  const taken = { head: 0, get: 0, put: 0, delete: 0, createMultipartUpload: 0, list: 0 }
  let written = 0
  const bucket = new Proxy(env.PICTURES, {
    get(of, name) {
      const operation = Object.keys(taken).find((one) => one === name)
      if (operation === undefined) return Reflect.get(of, name, of)
      return async (...args: unknown[]) => {
        Object.assign(taken, { [operation]: Number(Reflect.get(taken, operation)) + 1 })
        const method: unknown = Reflect.get(of, operation, of)
        const done: unknown = await (typeof method === 'function'
          ? Reflect.apply(method, of, args)
          : null)
        if (operation === 'put') written += (await of.head(String(args[0])))?.size ?? 0
        return done
      }
    },
  })
  return { bucket, taken, written: () => written }
}

const JPEG = Uint8Array.from([
  ...Uint8Array.fromHex('ffd8ffc0000b080400040001011100'),
  ...noise(200_000),
])
const SIGNATURE = noise(30_000).toBase64()

test('a picture and its signature, into R2 and out of it again', async () => {
  const { bucket, taken, written } = countedBucket()
  const answer = JSON.stringify({
    candidates: [
      {
        finishReason: 'STOP',
        content: {
          role: 'model',
          parts: [
            {
              inlineData: { mimeType: 'image/jpeg', data: JPEG.toBase64() },
              thoughtSignature: SIGNATURE,
            },
          ],
        },
      },
    ],
  })
  let sent = 0
  const painter = createPainter({
    bucket,
    ...{ baseUrl: 'https://model.test', safety: null },
    key: () => Promise.resolve({ value: 'key', isOwn: false }),
    async fetch(input, init) {
      sent = (await new Request(input, init).arrayBuffer()).byteLength
      return new Response(answer)
    },
  })
  const base = {
    ...{ model: modelOf('default'), settings: NO_SETTINGS, call: 0, fileName: 'easel' },
    place: { team: 'T1', channel: 'C1', threadTs: '1.2' },
    signal: new AbortController().signal,
  }
  const first = await painter.paint({
    ...{ ...base, turnId: 'a' },
    contents: [{ role: 'user', parts: [{ text: 'a fox' }] }],
  })
  if (!first.ok) throw new Error('not painted')
  const bytes = JPEG.length + SIGNATURE.length
  expect(grown({ ...taken, writtenForAByte: written() / bytes }, counts.picture)).toEqual([])
  for (const operation of Object.keys(taken)) Object.assign(taken, { [operation]: 0 })
  const { reply } = first.value
  const second = await painter.paint({ ...{ ...base, turnId: 'b' }, contents: [reply] })
  expect(second.ok && second.value.pictures[0]?.key).toContain('/b/')
  expect(reply.parts[0]?.inlineData?.data).toContain(referenceTo(''))
  const encoded = JPEG.toBase64().length + SIGNATURE.length
  expect(
    grown(
      { ...taken, sentForAByte: Math.floor((100 * sent) / encoded) / 100 },
      counts.pictureAgain,
    ),
  ).toEqual([])
})
