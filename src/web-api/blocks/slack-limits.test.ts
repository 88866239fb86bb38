import fc from 'fast-check'
import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord } from '../../turns/test-kit.ts'
import { MAX_APPROVERS, MAX_NOTE } from '../../turns/approval-mark.ts'
import { LANGUAGES } from '../../turns/language.ts'
import { explainAllLeftOut } from '../../words/failures.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { approvalMessage, approvalView, wishView } from './approval.ts'
import { deleteView } from './delete.ts'
import { failureMessage } from './failure.ts'
import { foundMessage } from './found.ts'
import { homeView } from './home.ts'
import { FIRST_LOOK } from './library.ts'
import { type OverviewEntry, overviewMessage } from './overview.ts'
import { placeholder } from './placeholder.ts'
import { resultMessage } from './result.ts'
import { settingsView } from './settings.ts'
import { shareView } from './share.ts'
import { complaints } from './slack-limits.ts'

/** By as many as can be asked. */
const APPROVED = {
  ...{ id: 'f'.repeat(32), picture: 4, approvedAt: 1_700_000_000_000, waiting: [], wished: [] },
  by: Array.from({ length: MAX_APPROVERS }, (_, i) => ({ userId: `U0AAAAAAAA${i}`, name: null })),
}

const link = 'https://easel.example/images/sig/key.png'

/** What people write: long, with entities, emoji, from right to left, with Slack's own signs. */
const said = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '<!channel>',
        '&',
        '<',
        'ثعلب أحمر في الثلج ',
        '🦊👩‍🎨',
        'x'.repeat(900),
        '*_~`\n',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').slice(0, 3000))
const language = fc.constantFrom(...LANGUAGES)
const displays = fc.constantFrom('cards', 'pictures', 'links')

const recordOf = (prompt: string, pictures: number) => {
  const keys = Array.from({ length: pictures }, (_, i) => `T/C/1.1/t1/${i}01.jpg`)
  const answers = keys.map((key) =>
    aPainting({
      pictures: [aPicture({ key, alt: prompt, bytes: 9_000_000 })],
      reply: {
        role: 'model',
        parts: [
          { text: prompt.repeat(2) },
          { inlineData: { mimeType: 'image/jpeg', data: `r2://${key}` } },
        ],
      },
    }),
  )
  const urls = { shown: link, original: `${link}?original` }
  return {
    record: aRecord({ prompt, answers, parentId: 't0', parentName: 'v1d' }),
    links: new Map(keys.map((key) => [key, urls])),
  }
}

const message = ({
  text,
  blocks,
}: {
  readonly text: string
  readonly blocks: readonly unknown[]
}) => [
  ...complaints({ blocks }),
  ...(text.length < 1 || text.length > 4000 ? [`text: ${text.length}`] : []),
]

/** The settings with the same words in each field. */
const settingsWith = (words: string, all: Words) => {
  const short = words.slice(0, 40)
  const numbers = { personPictures: short, personUsd: short, teamUsd: short, retention: short }
  const models = Array.from({ length: 5 }, (_, i) => ({ value: `m${i}`, label: words || 'x' }))
  return settingsView({
    metadata: '{}',
    fields: { ...numbers, models: ['m1'], maxSize: 'any', channels: ['C1'], outsiders: 'refuse' },
    usual: numbers,
    models,
    sizes: [{ value: 'any', label: 'any' }],
    lastFour: 'abcd',
    note: all.settings.changedBy('<@U1>'),
    words: all,
  })
}

describe('whatever people write, Slack takes it', () => {
  test('as a result', ({ expect }) => {
    const names = Array.from({ length: 14 }, (_, i) => ({ name: `${i}.png`, why: 'gone' as const }))
    fc.assert(
      fc.property(
        said,
        language,
        displays,
        fc.integer({ min: 1, max: 4 }),
        (prompt, reads, display, pictures) => {
          const all = wordsIn(reads)
          const result = resultMessage({
            galleryUrl: 'https://easel.example.com/easel/'.padEnd(200, 'x'),
            ...recordOf(prompt, pictures),
            picture: null,
            modelLabel: 'Nano Banana 2.1',
            understood: '16:9, from your words',
            left: '3 of 10 pictures left today',
            offers: {
              canUndo: true,
              variations: 12.34,
              larger: [
                { size: '2K', cost: 1 },
                { size: '4K', cost: 2 },
              ],
            },
            opening: { who: '<@U0ANA>', said: prompt, headline: null },
            notes: [
              ...explainAllLeftOut(names, { used: [prompt], model: 'Nano Banana' }, all),
              prompt,
            ],
            display,
            words: all,
          })
          expect(message(result)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('as an overview', ({ expect }) => {
    fc.assert(
      fc.property(
        said,
        language,
        fc.constantFrom('cards', 'images', 'links'),
        fc.integer({ min: 1, max: 30 }),
        (prompt, reads, display, count) => {
          const all = wordsIn(reads)
          const entries = Array.from({ length: count }, (_, i): OverviewEntry => ({
            name: `v${i}d`,
            from: 'v1000d',
            isPresent: i === 0,
            userId: 'U0ANA',
            words: prompt,
            alt: prompt,
            url: link,
            ref: `${'f'.repeat(32)}-4`,
            approval: i % 2 === 0 ? APPROVED : null,
          }))
          const gallery = { galleryUrl: link }
          const overview = { entries, oldest: 1000, lost: ['v9'], display, ...gallery } as const
          expect(message(overviewMessage(overview, all))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('as a note of an approval, and in its modals', ({ expect }) => {
    fc.assert(
      fc.property(said, language, fc.boolean(), (typed, reads, isOver) => {
        const all = wordsIn(reads)
        const answer = isOver ? ({ kind: 'yes', at: 1_700_000_000_000 } as const) : null
        const shown = approvalMessage({
          ...{ name: 'v1000d', url: link, alt: typed.slice(0, 100) || 'x', askedBy: 'U0ANA' },
          ...{ ref: `${'f'.repeat(32)}-4:${'f'.repeat(32)}`, note: typed.slice(0, MAX_NOTE) },
          people: APPROVED.by.map(({ userId }) => ({ userId, answer })),
          ...{ approvedAt: isOver ? 1_700_000_000_000 : null, words: all },
        })
        expect(message(shown)).toEqual([])
        for (const view of [approvalView('x', all), wishView('x', all)])
          expect(complaints(view)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('as a placeholder, as a failure, on the Home tab and in the modal that shares', ({
    expect,
  }) => {
    fc.assert(
      fc.property(said, language, (prompt, reads) => {
        const all = wordsIn(reads)
        const opening = { who: '<@U0ANA>', said: prompt, headline: all.share.by('<@U0ANA>') }
        const failure = { reason: 'words', text: prompt || 'x' } as const
        expect(message(placeholder(all.status.sharing, opening, 't1', all))).toEqual([])
        expect(message(failureMessage('t1', failure, opening, all))).toEqual([])
        const links = { url: link, permalink: link, galleryUrl: link }
        const ids = { turnId: 't1', userId: 'U0ANA', channel: 'C1', threadTs: '1.1' }
        const picture = {
          ...ids,
          version: 1,
          alt: prompt,
          ...links,
          paintedAt: 1,
          approvals: [APPROVED],
        }
        const pictures = Array.from({ length: 10 }, () => picture)
        const look = { ...FIRST_LOOK, words: prompt.slice(0, 300), before: 7 }
        const found = { pictures, isMore: true, isUnsure: true }
        expect(message(foundMessage(found, all))).toEqual([])
        expect(message(foundMessage(found, all, false))).toEqual([])
        const home = homeView(
          {
            library: { ...found, look, next: 1, hasFailed: true },
            use: [all.home.yourUse(1, '$1')],
            statusUrl: link,
            limits: [],
            admin: null,
          },
          all,
        )
        expect(complaints(home)).toEqual([])
        expect(JSON.stringify(home).length).toBeLessThan(250_000)
        expect(complaints(shareView('{}', all))).toEqual([])
        expect(complaints(deleteView('{}', all))).toEqual([])
        expect(complaints(settingsWith(prompt, all))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('the checker itself complains', ({ expect }) => {
    const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
    expect(complaints({ blocks: [section('x'.repeat(3001))] })).toHaveLength(1)
    expect(complaints({ blocks: [section('')] })).toHaveLength(1)
    expect(complaints({ blocks: Array.from({ length: 51 }, () => section('x')) })).toHaveLength(1)
    expect(
      complaints({ type: 'modal', title: { type: 'plain_text', text: 'x'.repeat(25) } }),
    ).toHaveLength(1)
    expect(complaints({ blocks: [{ type: 'carousel', elements: [] }] })).toHaveLength(1)
  })
})
