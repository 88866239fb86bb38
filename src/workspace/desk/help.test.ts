import { describe, test } from 'vitest'
import type { CallError } from '../../gemini/generate.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { Draft } from '../../turns/draft.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import type { DescribeErrand, Errand, ImproveErrand, Source } from './errand.ts'
import { handOver } from './hand-over.ts'
import { someErrands } from './test-kit.ts'

type Answer = Result<string, CallError>

/** A world in which the model answers as the script says, and Slack shows what it is given. */
function world(script: Answer[], slack: SlackFailure[] = []) {
  const asked: string[] = []
  const told: Record<string, unknown>[] = []
  const saved: Errand[] = []
  const removed: string[] = []
  const operator: string[] = []
  const drafts = new Map<string, Draft>()
  const answer = (): Promise<Answer> => Promise.resolve(script.shift() ?? ok('Better words.'))
  const errands = someErrands({
    call(method, args) {
      if (method === 'files.info')
        return Promise.resolve(err({ reason: 'refused', error: 'file_not_found' }))
      const failure = slack.shift()
      if (failure !== undefined) return Promise.resolve(err(failure))
      told.push(args)
      return Promise.resolve(ok({ ok: true }))
    },
    writerFor: () => ({
      improve(words, isEdit) {
        asked.push(`${isEdit ? 'edit' : 'new'}: ${words}`)
        return answer()
      },
      describe({ key, mimeType }) {
        asked.push(`${mimeType}: ${key}`)
        return answer()
      },
    }),
    fetch: () => Promise.resolve(new Response('bytes')),
    pictures: {
      async saveUpload(body, keyOf) {
        await body.cancel()
        return ok({ key: keyOf('png'), mimeType: 'image/png', bytes: 5, sha256: 'a1' })
      },
      remove: (keys) => Promise.resolve(void removed.push(...keys)),
    },
    keepDraft: (id, draft) => void drafts.set(id, draft),
    save: (errand) => void saved.push(errand),
    tellOperator: ({ reason }) => void operator.push(reason),
  })
  const carry = (errand: Errand, tries = 0) =>
    handOver({ id: 1, key: '', lane: 'x', errand, tries, threw: 0, dueAt: 0 }, errands)
  return { carry, asked, told, saved, removed, drafts, operator }
}

const person = { channel: 'C1', threadTs: '1.1', userId: 'U0ANA', responseUrl: null, team: 'T1' }

const improvement = (more: Partial<ImproveErrand> = {}): ImproveErrand => ({
  kind: 'improve',
  ...person,
  draft: 'd1',
  prompt: 'a fox',
  words: null,
  aim: {
    channel: 'C1',
    threadTs: '1.1',
    isNew: true,
    version: null,
    files: [],
    settings: NO_SETTINGS,
    count: 1,
    ratios: [],
    isPrivate: false,
  },
  ...more,
})

const busy = err<CallError>({ reason: 'busy', retryAfterMs: 2000 })
const refused = err<CallError>({ reason: 'refused', kind: 'unsafe', message: null })

describe('better words for a message', () => {
  test('go to the asker alone, with a button that opens them', async ({ expect }) => {
    const { carry, told, drafts, asked } = world([ok('A red fox.')])
    expect(await carry(improvement())).toEqual({ done: true })
    expect(asked).toEqual(['new: a fox'])
    expect(told).toMatchObject([{ channel: 'C1', user: 'U0ANA', thread_ts: '1.1' }])
    expect(JSON.stringify(told)).toMatch(/rich_text_preformatted.*A red fox\..*"value":"d1"/)
    expect(drafts.get('d1')).toMatchObject({ before: 'a fox', opens: { words: 'A red fox.' } })
  })

  test('are asked for as an edit in a thread that has begun', async ({ expect }) => {
    const { carry, asked } = world([])
    const errand = improvement()
    await carry({ ...errand, aim: { ...errand.aim, isNew: false } })
    await carry({ ...errand, aim: { ...errand.aim, files: [{ id: 'F1', name: 'a.png' }] } })
    expect(asked).toEqual(['edit: a fox', 'edit: a fox'])
  })

  test('wait while Gemini is busy, and say so in the end', async ({ expect }) => {
    const { carry, told } = world([busy, busy])
    expect(await carry(improvement())).toEqual({ done: false, waitMs: 2000 })
    expect(told).toEqual([])
    expect(await carry(improvement(), 4)).toEqual({ done: true })
    expect(told[0]?.['text']).toMatch(/very busy/)
  })

  test('that only the operator can bring back are asked for once', async ({ expect }) => {
    const { carry, told, operator } = world([err({ reason: 'credits_used_up' })])
    expect(await carry(improvement())).toEqual({ done: true })
    expect(operator).toEqual(['credits_used_up'])
    expect(told[0]?.['text']).toMatch(/prepaid credit .* Your words are as they were\./)
  })

  test('are not asked for again because Slack had a hiccup', async ({ expect }) => {
    const { carry, asked, saved, told } = world([], [{ reason: 'unavailable' }])
    expect(await carry(improvement())).toMatchObject({ done: false })
    expect(saved).toMatchObject([{ words: 'Better words.' }])
    await carry(improvement({ words: 'Better words.' }), 1)
    expect([asked.length, told.length]).toEqual([1, 1])
  })
})

const file = (name: string, more: object = {}): Source => ({
  name,
  key: null,
  told: null,
  file: {
    id: 'F1',
    name,
    mimetype: 'image/png',
    size: 5,
    url: 'https://files.slack.com/1',
    ...more,
  },
})
const own: Source = { name: '1.jpg', file: null, key: 'T1/C1/1.1/t1/1.jpg', told: null }

const description = (...sources: Source[]): DescribeErrand => ({
  kind: 'describe',
  ...person,
  id: 'e1',
  sources,
  more: 0,
})

describe('a description', () => {
  test('of a file leaves nothing behind', async ({ expect }) => {
    const { carry, asked, removed, told, drafts } = world([ok('A hat on a table.')])
    expect(await carry(description(file('hat.png')))).toEqual({ done: true })
    expect(asked).toEqual(['image/png: T1/described/e1/1.png'])
    expect(removed).toEqual(['T1/described/e1/1.png'])
    expect(JSON.stringify(told)).toMatch(/A hat on a table\..*"value":"e1-1"/)
    expect(drafts.get('e1-1')).toMatchObject({ opens: { words: 'A hat on a table.' } })
  })

  test('of an own picture keeps the picture', async ({ expect }) => {
    const { carry, asked, removed } = world([])
    await carry(description(own))
    expect([asked, removed]).toEqual([['image/jpeg: T1/C1/1.1/t1/1.jpg'], []])
  })

  test('of several asks again only for what is missing', async ({ expect }) => {
    const { carry, asked, saved, removed, told } = world([ok('A hat.'), busy, ok('A coat.')])
    expect(await carry(description(own, file('coat.png')))).toEqual({ done: false, waitMs: 2000 })
    expect([told, removed]).toEqual([[], ['T1/described/e1/2.png']])
    const [first] = saved
    expect(first && (await carry(first, 1))).toEqual({ done: true })
    expect(asked).toHaveLength(3)
    expect(JSON.stringify(told)).toMatch(/1\.jpg.*A hat\..*coat\.png.*A coat\./)
  })

  test('that cannot be had is explained beside those that can', async ({ expect }) => {
    const { carry, told, removed } = world([refused, ok('A coat.')])
    const stub = file('stub <!here>.png', { url: null })
    await carry({ ...description(file('odd.png'), own, stub), more: 2 })
    const said = JSON.stringify(told)
    expect(said).toMatch(/Gemini would not describe/)
    expect(said).toMatch(/“stub &lt;!here&gt;\.png” is no longer in Slack/)
    expect(said).toMatch(/I described the first 3/)
    expect(removed).toEqual(['T1/described/e1/1.png'])
  })

  test('that only the operator can bring back is asked for once', async ({ expect }) => {
    const { carry, told, operator } = world([err({ reason: 'key_leaked' })])
    expect(await carry(description(own))).toEqual({ done: true })
    expect(operator).toEqual(['key_leaked'])
    expect(told[0]?.['text']).toMatch(/found in public/)
  })

  test('of nothing that can be used is a sentence alone', async ({ expect }) => {
    const { carry, told, drafts } = world([err({ reason: 'missing', keys: ['k'] })])
    expect(await carry(description(own))).toEqual({ done: true })
    expect(told).toMatchObject([{ text: 'This picture is no longer kept.' }])
    expect([told[0]?.['blocks'], drafts.size]).toEqual([undefined, 0])
  })
})
