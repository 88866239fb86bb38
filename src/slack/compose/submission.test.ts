import { describe, test } from 'vitest'
import { NO_SETTINGS } from '../../turns/settings.ts'
import { type ComposeContext, NO_CONTEXT, writeContext } from './compose-context.ts'
import { readSubmission } from './submission.ts'

const menu = (value: string) => ({ value: { selected_option: { value } } })

const submitted = (values: Record<string, unknown>, context: Partial<ComposeContext> = {}) => ({
  type: 'view_submission',
  view: {
    id: 'V1',
    private_metadata: writeContext({ ...NO_CONTEXT, channel: 'C1', ...context }),
    state: { values: { prompt: { value: { value: 'a fox' } }, ...values } },
  },
})

describe('what the compose modal says', () => {
  test('words and settings; a menu that is left open sets nothing', ({ expect }) => {
    const body = submitted({
      model: menu('gemini-3-pro-image'),
      ratio: menu('16:9'),
      size: menu('as_it_comes'),
      visibility: menu('channel'),
      pictures: { files: { files: [] } },
    })
    expect(readSubmission(body)).toEqual({
      ok: true,
      value: {
        viewId: 'V1',
        context: { ...NO_CONTEXT, channel: 'C1' },
        prompt: 'a fox',
        settings: { ...NO_SETTINGS, model: 'gemini-3-pro-image', ratio: '16:9' },
        files: [],
        count: 1,
        ratios: [],
        isPrivate: false,
        channel: 'C1',
        fieldForWords: 'prompt',
      },
    })
  })

  test('several shapes that were asked for, if the model has all of them', ({ expect }) => {
    const several = { ratios: ['1:1', '1:8'] } satisfies Partial<ComposeContext>
    const ratio = menu('1:1,1:8')
    expect(readSubmission(submitted({ ratio }, several))).toMatchObject({
      value: { ratios: ['1:1', '1:8'], count: 2, settings: { ratio: '1:1' } },
    })
    const body = submitted({ ratio, model: menu('gemini-3-pro-image') }, several)
    expect(readSubmission(body)).toMatchObject({
      error: { ratio: expect.stringContaining('1:8') as unknown },
    })
  })

  test('ticked boxes are settings', ({ expect }) => {
    const ticked = (...names: string[]) => ({
      value: { selected_options: names.map((value) => ({ value })) },
    })
    const settings = { thinking: 'high', search: 'images', imageOnly: true }
    expect(
      readSubmission(submitted({ extras: ticked('imageOnly', 'images', 'think', 'web') })),
    ).toMatchObject({
      ok: true,
      value: { settings },
    })
    expect(readSubmission(submitted({ extras: ticked() }))).toMatchObject({
      value: { settings: NO_SETTINGS },
    })
  })

  test('what the model cannot do is said below the boxes', ({ expect }) => {
    const extras = { value: { selected_options: [{ value: 'think' }] } }
    expect(readSubmission(submitted({ model: menu('gemini-3-pro-image'), extras }))).toEqual({
      ok: false,
      error: { extras: expect.stringMatching(/Nano Banana Pro.*--model default can/) },
    })
  })

  test('the pictures of the message come before those that are added', ({ expect }) => {
    const added = {
      id: 'F2',
      name: 'b.png',
      mimetype: 'image/png',
      size: 9,
      url_private: 'https://x',
    }
    const body = submitted(
      { pictures: { files: { files: [added] } } },
      { threadTs: '1.1', files: [{ id: 'F1', name: 'a.png' }] },
    )
    const read = readSubmission(body)
    expect(read?.ok && read.value.files).toEqual([
      { id: 'F1', name: 'a.png', mimetype: '', size: null, url: null },
      { id: 'F2', name: 'b.png', mimetype: 'image/png', size: 9, url: 'https://x' },
    ])
  })

  test('more pictures than the model takes are said below their field', ({ expect }) => {
    const files = Array.from({ length: 10 }, (_, i) => ({ id: `F${i}` }))
    const before = Array.from({ length: 5 }, (_, i) => ({ id: `M${i}`, name: 'm.png' }))
    const values = (model: string) => ({ model: menu(model), pictures: { files: { files } } })
    const read = readSubmission(submitted(values('gemini-3-pro-image'), { files: before }))
    expect(read).toMatchObject({ ok: false, error: { pictures: expect.stringContaining('15') } })
    const fewer = readSubmission(
      submitted(values('gemini-3-pro-image'), { files: before.slice(1) }),
    )
    expect(fewer).toMatchObject({ ok: true })
  })

  test('only for me, without a channel', ({ expect }) => {
    const body = submitted({ visibility: menu('private') }, { channel: null })
    expect(readSubmission(body)).toMatchObject({
      ok: true,
      value: { isPrivate: true, channel: null },
    })
  })

  test('a channel that is chosen', ({ expect }) => {
    const channel = { value: { selected_conversation: 'C9' } }
    const body = submitted({ channel }, { channel: null })
    expect(readSubmission(body)).toMatchObject({
      ok: true,
      value: { channel: 'C9' },
    })
  })
})

describe('brackets', () => {
  test.for([
    ['that no template has', { template: menu('photo'), prompt: { value: { value: 'a [fox]' } } }],
    ['without a template', { prompt: { value: { value: 'a fox in [place]' } } }],
  ] as const)('%s are the person’s own', ([, values], { expect }) => {
    expect(readSubmission(submitted(values))?.ok).toBe(true)
  })
})

test('where the field is away, the words from before are painted', ({ expect }) => {
  const { view } = submitted({}, { draft: 'd1' })
  const read = readSubmission({ view: { ...view, state: { values: {} } } }, 'a fox')
  expect(read?.ok && read.value.prompt).toBe('a fox')
})

describe('what is wrong is said below its field', () => {
  test.for([
    ['no words', submitted({ prompt: { value: { value: ' ' } } }), 'prompt', /what it should show/],
    ['no words at all', submitted({ prompt: { value: { value: null } } }), 'prompt', /what it/],
    ['no channel', submitted({}, { channel: null }), 'channel', /Choose a channel/],
    [
      'a slot that is open',
      submitted({ template: menu('photo'), prompt: { value: { value: 'a fox in [place]' } } }),
      'prompt',
      /Still to be filled in: \[place\]\./,
    ],
    [
      'a size that the model does not have',
      submitted({ model: menu('gemini-3.1-flash-lite-image'), size: menu('4K') }),
      'size',
      /does not have the size 4K/,
    ],
    [
      'a shape that the model does not have',
      submitted({ model: menu('gemini-3-pro-image'), ratio: menu('8:1') }),
      'ratio',
      /does not have the shape 8:1/,
    ],
  ] as const)('%s', ([, body, field, sentence], { expect }) => {
    const read = readSubmission(body)
    expect(read?.ok === false && read.error[field]).toMatch(sentence)
  })
})

test.for([
  {},
  null,
  { view: {} },
  { view: { id: 'V', private_metadata: '{', state: { values: {} } } },
])('no submission of ours: %o', (body, { expect }) => {
  expect(readSubmission(body)).toBeNull()
})

describe('what goes on from a version', () => {
  const goesOn = { model: 'gemini-nano-banana-2.1', size: '4K', ratio: '8:1', carried: 1 } as const
  const submit = (model: string, size: string, ratio: string) =>
    readSubmission(
      submitted(
        { model: menu(model), size: menu(size), ratio: menu(ratio) },
        { threadTs: '1.1', goesOn },
      ),
    )

  test('is left open, so another model need not have it', ({ expect }) => {
    for (const model of ['gemini-nano-banana-2.1', 'gemini-3.1-flash-lite-image'])
      expect(submit(model, '4K', '8:1')).toMatchObject({
        ok: true,
        value: { settings: { model, size: null, ratio: null } },
      })
  })

  test('is replaced by what somebody chooses, which the model must have', ({ expect }) => {
    expect(submit('gemini-3-pro-image', '2K', '16:9')).toMatchObject({
      ok: true,
      value: { settings: { size: '2K', ratio: '16:9' } },
    })
    expect(submit('gemini-3.1-flash-lite-image', '2K', '8:1')).toMatchObject({ ok: false })
  })
})

test('the context of very many files fits into private_metadata', ({ expect }) => {
  const files = Array.from({ length: 100 }, (_, i) => ({ id: `F${i}`, name: 'x'.repeat(200) }))
  const text = writeContext({ ...NO_CONTEXT, responseUrl: 'u'.repeat(300), files })
  expect(text.length).toBeLessThanOrEqual(3000)
  expect(JSON.parse(text)).toMatchObject({ files: expect.arrayContaining([expect.anything()]) })
})
