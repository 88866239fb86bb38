import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import { requireConfig } from '../../config.ts'
import { tablesIn } from '../../lib/tables-in.ts'
import { aBrand, anUpload } from '../../turns/test-kit.ts'
import { type Books, openBooks } from '../books.ts'
import { brandEnds } from '../forgetting/brand-ends.ts'
import { BrandOffice } from './brand-office.ts'
import { rulesIn } from './rules-in.ts'

const DAY = 24 * 3600 * 1000
const KEPT = 30 * DAY
const ANA = { userId: 'U0ANA', language: 'en' } as const
const BEN = { userId: 'U0BEN', language: 'en' } as const

interface Workspace {
  readonly books: Books
  readonly office: BrandOffice
  readonly time: { now: number }
  readonly sql: SqlStorage
  /** Tries out a brand with these pictures, all of which are in R2. */
  readonly tryOut: (id: string, keys: string[], base?: number, channel?: string) => Promise<void>
  /** Lets the chore do what is due. */
  readonly ring: () => Promise<void>
  readonly left: () => Promise<string[]>
}

const inWorkspace = (team: string, use: (workspace: Workspace) => Promise<void>) =>
  runInDurableObject(env.THREADS.getByName(`brands/${team}`), (_, { storage: { sql } }) => {
    const books = openBooks(sql, requireConfig(env))
    const time = { now: 1_795_000_000_000 }
    const clock = { now: () => time.now }
    const office = new BrandOffice({ books, clock, wake: () => Promise.resolve() })
    const chore = brandEnds({
      ...{ team, brands: books.brands, pictures: env.PICTURES, wipes: books.wipes, clock },
      keptMs: () => KEPT,
    })
    return use({
      ...{ books, office, time, sql },
      async tryOut(id, keys, base = 0, channel = 'C1') {
        for (const key of keys) await env.PICTURES.put(`${team}/brands/${key}`, 'bytes')
        const pictures = keys.map((key) => anUpload(`${team}/brands/${key}`))
        const brand = aBrand({ channel, pictures, version: base + 1 })
        books.brands.keepDraft({ id, base, userId: 'U0ANA', brand }, time.now)
      },
      async ring() {
        const due = chore.dueAt()
        if (due !== null && due <= time.now) await chore.goOn()
      },
      left: async () =>
        (await env.PICTURES.list({ prefix: `${team}/brands/` })).objects.map(({ key }) =>
          key.replace(`${team}/brands/`, ''),
        ),
    })
  })

const errandsIn = ({ books }: Workspace) =>
  books.desk.outbox.due(Infinity, [], 99).map(({ errand }) => errand)

describe('the brand of a channel', () => {
  test('is kept in versions, and its channel hears who has changed it', () =>
    inWorkspace('TKEEP', async (workspace) => {
      const { office, tryOut, sql } = workspace
      await tryOut('d1', ['d1/1.png'])
      expect(await office.keep('d1', ANA)).toEqual({ kind: 'kept', channel: 'C1' })
      expect(office.see('C1')).toMatchObject({ version: 1, id: 'd1', changedBy: 'U0ANA' })
      expect(rulesIn('C1', requireConfig(env).usual, sql).brand?.version).toBe(1)
      expect(rulesIn('C2', requireConfig(env).usual, sql).brand).toBeNull()
      expect(errandsIn(workspace)).toMatchObject([
        { kind: 'brand_news', channel: 'C1', userId: 'U0ANA', before: null, after: { version: 1 } },
      ])
      await tryOut('d2', ['d2/1.png'], 1)
      expect(await office.keep('d2', BEN)).toMatchObject({ kind: 'kept' })
      expect(office.see('C1')).toMatchObject({ version: 2, changedBy: 'U0BEN' })
    }))

  test('is kept once, and not where it was changed since', () =>
    inWorkspace('TONCE', async (workspace) => {
      const { office, tryOut } = workspace
      await tryOut('d1', [])
      await tryOut('d2', [])
      await office.keep('d1', ANA)
      expect(await office.keep('d1', ANA)).toEqual({ kind: 'already' })
      expect(await office.keep('d2', ANA)).toEqual({ kind: 'meanwhile' })
      expect(await office.keep('d9', ANA)).toEqual({ kind: 'gone' })
      expect(errandsIn(workspace)).toHaveLength(1)
      expect(office.see('C1')).toMatchObject({ version: 1, id: 'd1' })
    }))

  test('is removed once, and counts on when there is one again', () =>
    inWorkspace('TREMOVE', async ({ office, tryOut, sql }) => {
      await tryOut('d1', [])
      await office.keep('d1', ANA)
      expect(await office.remove('C1', 0, BEN)).toBe(false)
      expect(await office.remove('C1', 1, BEN)).toBe(true)
      expect(await office.remove('C1', 2, BEN)).toBe(false)
      expect(rulesIn('C1', requireConfig(env).usual, sql).brand).toBeNull()
      await tryOut('d2', [], 2)
      await office.keep('d2', ANA)
      expect(office.see('C1').brand?.version).toBe(3)
    }))
})

describe('pictures of a brand', () => {
  test('go when no version that is kept needs them', () =>
    inWorkspace('TENDS', async ({ office, tryOut, time, ring, left }) => {
      await tryOut('d1', ['d1/1.png', 'd1/2.png'])
      await office.keep('d1', ANA)
      time.now += DAY
      // One of them stays.
      await tryOut('d2', ['d1/2.png', 'd2/1.png'], 1)
      await office.keep('d2', ANA)
      time.now += KEPT - 1
      await ring()
      expect(await left()).toEqual(['d1/1.png', 'd1/2.png', 'd2/1.png'])
      time.now += 1
      await ring()
      expect(await left()).toEqual(['d1/2.png', 'd2/1.png'])
      await office.remove('C1', 2, ANA)
      time.now += KEPT
      await ring()
      expect(await left()).toEqual([])
      expect(office.see('C1').version).toBe(0)
    }))

  test('of a draft that nobody keeps go after a day, with what came and stands nowhere', () =>
    inWorkspace('TDRAFT', async ({ books, tryOut, time, ring, left }) => {
      await tryOut('d1', ['d1/1.png'])
      await env.PICTURES.put('TDRAFT/brands/d1/2.png', 'left out')
      time.now += DAY
      await ring()
      expect(await left()).toHaveLength(2)
      time.now += DAY
      await ring()
      expect([await left(), books.brands.draft('d1')]).toEqual([[], null])
    }))
})

test('a person who is forgotten leaves the brand, and neither name nor drafts', () =>
  inWorkspace('TFORGET', async ({ office, books, sql, tryOut, ring, left }) => {
    await tryOut('d1', ['d1/1.png'])
    await office.keep('d1', ANA)
    await tryOut('d2', ['d2/1.png'], 1)
    sql.exec('DELETE FROM outbox')
    books.brands.forgetPerson('U0ANA')
    expect(books.brands.draft('d2')).toBeNull()
    await ring()
    expect(await left()).toEqual(['d1/1.png'])
    expect(office.see('C1')).toMatchObject({ version: 1, changedBy: '' })
    const named = tablesIn(sql).filter((table) =>
      JSON.stringify(sql.exec(`SELECT * FROM ${table}`).toArray()).includes('U0ANA'),
    )
    expect(named).toEqual([])
  }))
