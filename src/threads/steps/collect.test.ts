import { describe, test } from 'vitest'
import { ok } from '../../lib/result.ts'
import { anAsk } from '../../turns/test-kit.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'
import { collect } from './collect.ts'

const file = (name: string) => ({
  id: `F${name}`,
  name,
  mimetype: 'image/png',
  size: 4,
  url: `https://files.slack.com/${name}`,
})

/** A studio whose Slack gives each file its name as bytes; the same bytes have the same hash. */
function studioWithFiles() {
  const { studio } = fakeStudio()
  const removed: string[] = []
  return {
    removed,
    studio: {
      ...studio,
      slack: {
        ...studio.slack,
        fetch: (input: RequestInfo | URL) =>
          Promise.resolve(
            new Response(
              String(
                new URL(input instanceof Request ? input.url : input).searchParams.get('bytes'),
              ),
              {
                headers: { 'content-type': 'image/png' },
              },
            ),
          ),
      },
      pictures: {
        ...studio.pictures,
        remove: (keys: readonly string[]) => Promise.resolve(void removed.push(...keys)),
        saveUpload: async (body: ReadableStream<Uint8Array>, keyOf: (e: string) => string) => {
          const sha256 = await new Response(body).text()
          return ok({ key: keyOf('png'), mimeType: 'image/png' as const, bytes: 4, sha256 })
        },
      },
    },
  }
}

const of = (name: string, bytes = name) => ({
  ...file(name),
  url: `https://files.slack.com/x?bytes=${bytes}`,
})
const many = (count: number) => Array.from({ length: count }, (_, i) => of(`p${i + 1}`))

describe('what was attached', () => {
  test('the same picture twice is one', async ({ expect }) => {
    const { studio, removed } = studioWithFiles()
    const files = [of('a', 'same'), of('b'), of('c', 'same')]
    const turn = await collect(newTurn(anAsk({ files }), null), studio)
    expect(turn.uploads?.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(turn.leftOut).toEqual([])
    expect(removed).toHaveLength(1)
  })

  test('a model’s limit counts pictures, not files', async ({ expect }) => {
    const { studio } = studioWithFiles()
    const files = [...many(14), of('again', 'p1'), of('one more')]
    const turn = await collect(
      newTurn(anAsk({ files: files.toSpliced(1, 0, of('too', 'p1')) }), null),
      studio,
    )
    expect(turn.uploads).toHaveLength(14)
    expect(turn.leftOut.map(({ why }) => why)).toEqual(['too_many', 'too_many'])
  })

  test('an edit keeps a place for the picture that is edited', async ({ expect }) => {
    const { studio } = studioWithFiles()
    studio.versions.save({ turnId: 'x', version: 1, pictures: 1, parentId: null, parentPicture: 1 })
    const turn = await collect(newTurn(anAsk({ files: many(14) }), null), studio)
    expect(turn.uploads).toHaveLength(13)
    expect(turn.leftOut).toEqual([{ name: 'p14', why: 'too_many' }])
  })
})

describe('pictures that an earlier turn was given', () => {
  const upload = (n: number) =>
    ({
      key: `T1/C1/1.1/t0/in-${n}.png`,
      mimeType: 'image/png',
      bytes: 3,
      name: `${n}.png`,
      sha256: '',
    }) as const
  const again = { ...newTurn(anAsk({ turnId: 't9' }), null), reused: [upload(1), upload(2)] }

  test('are copied, so that deleting the one leaves the other', async ({ expect }) => {
    const { studio } = fakeStudio()
    const turn = await collect(again, studio)
    expect(
      turn.uploads?.map(({ key, name }) => [key.split('/').slice(-2).join('/'), name]),
    ).toEqual([
      ['t9/in-1.png', '1.png'],
      ['t9/in-2.png', '2.png'],
    ])
  })

  test('are left out where they are gone, and said so', async ({ expect }) => {
    const { studio } = fakeStudio()
    const copy = (from: string) => Promise.resolve(from.endsWith('in-2.png'))
    const some = await collect(again, { ...studio, pictures: { ...studio.pictures, copy } })
    expect(some).toMatchObject({
      uploads: [{ name: '2.png' }],
      leftOut: [{ name: '1.png', why: 'gone' }],
    })
    const nothing = () => Promise.resolve(false)
    const none = await collect(again, {
      ...studio,
      pictures: { ...studio.pictures, copy: nothing },
    })
    expect(none.outcome).toMatchObject({ failure: { reason: 'no_usable_picture' } })
  })
})

describe('one of Easel’s own pictures, forwarded', () => {
  const url = 'https://easel.example/images/sig/T1/C9/1.1/t0/1.png'
  const turn = newTurn(anAsk({ files: [{ ...file('own.png'), url }] }), null)
  const withOwn = (key: string | null, isThere = true) => {
    const { studio } = fakeStudio()
    const read: string[] = []
    const links = { ...studio.links, keyOf: () => Promise.resolve(key) }
    const source = {
      ...studio.pictures.source,
      read(wanted: string) {
        read.push(wanted)
        return Promise.resolve(isThere ? new Blob(['bytes']).stream() : null)
      },
    }
    return { studio: { ...studio, links, pictures: { ...studio.pictures, source } }, read }
  }

  test('is read where it is kept', async ({ expect }) => {
    const { studio, read } = withOwn('T1/C9/1.1/t0/1.png')
    await collect(turn, studio)
    expect(read).toEqual(['T1/C9/1.1/t0/1.png'])
  })

  test('is gone where it was deleted, and another team’s is not opened', async ({ expect }) => {
    const gone = await collect(turn, withOwn('T1/C9/1.1/t0/1.png', false).studio)
    expect(gone.leftOut).toEqual([{ name: 'own.png', why: 'gone' }])
    for (const key of ['T2/C9/1.1/t0/1.png', null]) {
      const { studio, read } = withOwn(key)
      expect((await collect(turn, studio)).leftOut).toEqual([
        { name: 'own.png', why: 'foreign_host' },
      ])
      expect(read).toEqual([])
    }
  })
})
