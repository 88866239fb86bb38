/** What the SDK makes of Easel's requests, against Google's own schema, for every model and setting. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GenerateContentParameters } from '@google/genai/web'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from '../playground/lib/test.ts'
import { createModels } from '../src/gemini/client.ts'
import { SAFETY_THRESHOLDS, type SafetyThreshold } from '../src/gemini/image-settings.ts'
import { MODELS, type Model, ratiosOf } from '../src/gemini/models.ts'
import { pastTurn } from '../src/gemini/past-turn.ts'
import { replay as replayAll } from '../src/gemini/replay.ts'
import type { ReplayRules } from '../src/gemini/replay-rules.ts'
import { describeRequest, improveRequest } from '../src/gemini/text-request.ts'
import { userContent } from '../src/gemini/user-content.ts'
import { toContents, toSettings } from '../src/gemini/wire.ts'
import { NO_SETTINGS, type Settings } from '../src/turns/settings.ts'
import { aRecord } from '../src/turns/test-kit.ts'
import type { Upload } from '../src/turns/turn-record.ts'

const file = join(import.meta.dirname, 'fixtures/gemini-generate-content-request.schema.json')
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')))

const upload = (n: number): Upload => ({
  key: `u${n}`,
  mimeType: 'image/webp',
  bytes: 100,
  name: `sketch ${n}.webp`,
  sha256: `hash ${n}`,
})

/** Stands for what a placeholder becomes: base64 of any length is as valid as this. */
const BASE64_PREFIX = 'AAAA'

const rules: ReplayRules = {
  model: 'gemini-nano-banana-2.1',
  historyPictures: 3,
  maxPictures: 14,
  maxTokens: 65_536,
  verbatim: true,
  missing: new Set(),
}

/** The contents alone. */
const replay = (...args: Parameters<typeof replayAll>) => replayAll(...args).contents

/** The body of a request for a picture. */
const bodyOf = (
  model: string,
  contents: Parameters<typeof toContents>[0],
  settings: Partial<Settings>,
  safety: SafetyThreshold | null = null,
): Promise<unknown> =>
  sentFor({
    model,
    contents: toContents(contents, BASE64_PREFIX),
    config: toSettings({ ...NO_SETTINGS, ...settings }, safety),
  })

/** The body that the SDK sends. */
async function sentFor(request: GenerateContentParameters): Promise<unknown> {
  let body = ''
  const models = createModels({
    apiKey: 'key',
    baseUrl: 'https://gemini.example',
    fetch: (_, init) => {
      body = typeof init?.body === 'string' ? init.body : ''
      return Promise.resolve(Response.json({ candidates: [] }))
    },
  })
  await models.generateContent(request)
  return JSON.parse(body)
}

async function assertValid(...args: Parameters<typeof bodyOf>): Promise<void> {
  const body = await bodyOf(...args)
  assert.ok(validate(body), JSON.stringify(validate.errors))
}

test('the schema does refuse what Google refuses', async () => {
  const body = await bodyOf(
    rules.model,
    [userContent({ prompt: 'a fox', uploads: [], about: null }, false)],
    { ratio: '1:1', size: '2K' },
  )
  assert.ok(validate(body))
  assert.equal(validate({ ...Object(body), aspectRatio: '1:1' }), false)
})

for (const model of MODELS)
  test(`every setting of ${model.alias}`, async () => {
    const contents = replay(
      [],
      { prompt: 'a fox', uploads: [], about: null },
      { ...rules, model: model.id },
    )
    for (const settings of combinationsOf(model))
      for (const safety of [null, ...SAFETY_THRESHOLDS])
        await assertValid(model.id, contents, settings, safety)
  })

test('the table knows how many settings there are', () => {
  assert.deepEqual(
    MODELS.map((model) => combinationsOf(model).length),
    [15 * 4 * 4 * 3 * 2, 11 * 4 * 2 * 2, 11 * 2 * 3 * 2, 11 * 2 * 2],
  )
})

/** All that can be asked of a model, in every combination. */
function combinationsOf(model: Model): Partial<Settings>[] {
  const { sizes, thinking, search } = model
  let all: Partial<Settings>[] = [{}]
  const times = <K extends keyof Settings>(name: K, values: readonly Settings[K][]): void => {
    all = all.flatMap((settings) => values.map((value) => ({ ...settings, [name]: value })))
  }
  times('ratio', [null, ...ratiosOf(model)])
  times('size', [null, ...sizes])
  times('thinking', [null, ...thinking])
  times('search', [null, ...search])
  times('imageOnly', [false, true])
  return all
}

const history = Array.from({ length: 60 }, (_, i) =>
  pastTurn(
    aRecord({ turnId: `t${i}`, version: i + 1, uploads: i % 9 === 0 ? [upload(i)] : [] }),
    1,
  ),
)
const next = { prompt: 'make it night', uploads: [upload(100), upload(101)], about: 2 }
const histories: [string, ReplayRules][] = [
  ['a long thread', rules],
  ['another model', { ...rules, model: 'gemini-3-pro-image' }],
  ['refused signatures', { ...rules, verbatim: false }],
  ['lost pictures', { ...rules, missing: new Set(['T1/C1/1.1/t1/1.jpg']) }],
]
for (const [name, given] of histories)
  test(`the history of ${name}`, async () => {
    await assertValid(given.model, replay(history, next, given), {})
  })

test('no log is kept, no tool is used, nothing continues by itself', async () => {
  const body = await bodyOf(rules.model, replay(history, next, rules), {})
  assert.ok(typeof body === 'object' && body !== null)
  assert.equal('store' in body && body.store, false)
  assert.equal('tools' in body, false)
  assert.deepEqual('generationConfig' in body && body.generationConfig, {
    responseModalities: ['TEXT', 'IMAGE'],
  })
})

const picture = { key: 'T1/help/d1/in-1.webp', mimeType: 'image/webp' }
for (const [name, request] of [
  ['a better prompt', improveRequest('a fox', false)],
  ['a better edit', improveRequest('make it night', true)],
  ['a description', describeRequest(picture, BASE64_PREFIX, 'es')],
] as const)
  test(`${name}: words alone, and no log`, async () => {
    const body = await sentFor({ model: 'gemini-3.5-flash-lite', ...request })
    assert.ok(validate(body), JSON.stringify(validate.errors))
    assert.ok(typeof body === 'object' && body !== null)
    assert.equal('store' in body && body.store, false)
    assert.equal('tools' in body, false)
  })

test('each setting stands where Google looks for it', async () => {
  const asked = { ratio: '16:9', size: '2K', thinking: 'high', search: 'images' } as const
  const body = await bodyOf(rules.model, replay([], next, rules), asked, 'BLOCK_ONLY_HIGH')
  assert.partialDeepStrictEqual(body, {
    tools: [{ googleSearch: { searchTypes: { webSearch: {}, imageSearch: {} } } }],
    generationConfig: {
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio: '16:9', imageSize: '2K' },
      thinkingConfig: { thinkingLevel: 'HIGH' },
    },
    safetySettings: [
      { category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_ONLY_HIGH' },
      { category: 'HARM_CATEGORY_HATE_SPEECH', threshold: 'BLOCK_ONLY_HIGH' },
      { category: 'HARM_CATEGORY_SEXUALLY_EXPLICIT', threshold: 'BLOCK_ONLY_HIGH' },
      { category: 'HARM_CATEGORY_DANGEROUS_CONTENT', threshold: 'BLOCK_ONLY_HIGH' },
    ],
  })
  const wordless = await bodyOf(rules.model, replay([], next, rules), { imageOnly: true })
  assert.partialDeepStrictEqual(wordless, { generationConfig: { responseModalities: ['IMAGE'] } })
})
