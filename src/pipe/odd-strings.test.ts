import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { insert } from './insert.ts'
import { LETTERS, createMemoryStore, extractText as run, noise } from './test-kit.ts'

const hex = (bytes: Uint8Array): string => bytes.toHex()

describe('odd strings', () => {
  const png = noise(90).toBase64()
  const kept = async (text: string, cuts: readonly number[]) => {
    const store = createMemoryStore()
    const result = await run(text, store, cuts)
    const rest: unknown = result.ok ? JSON.parse(result.value) : result.error
    return { rest, objects: [...store.objects.values()].map(hex), open: store.open() }
  }
  const cuts = [[1], [7, 2], [1_000_000]]

  test.for([
    `data:image/png;base64,${png}`,
    `DATA:image/png;name=a.png;base64,${png}`,
    png.replaceAll('=', ''),
    png.replaceAll('+', '-').replaceAll('/', '_'),
  ])('%j is a picture', async (data, { expect }) => {
    for (const sizes of cuts)
      for (const text of [JSON.stringify({ data }), `{"data":"${data.replaceAll('/', '\\/')}"}`])
        expect(await kept(text, sizes)).toEqual({
          rest: { data: 'r2://0' },
          objects: [hex(noise(90))],
          open: 0,
        })
  })

  test.for([
    `data:image/png;base64,${png}`,
    ` ![a \\"kite\\"](data:image/png;base64,${png})`,
    `![](data:image\\/png;base64,${png.replaceAll('/', '\\/')} 'a kite') and words`,
    `Here it is:\\n\\n![a kite](data:image/png;base64,${png})\\nEnjoy`,
    `Your kite: data:image/png;name=a.png;base64,${png}\\n\\nEnjoy`,
    `<img src=\\"DATA:image/png;base64,${png}\\" alt=\\"a kite\\">`,
    `${'kites '.repeat(300)}data:image/png;base64,${png}`,
  ])('the words %j are a picture', async (text, { expect }) => {
    for (const sizes of cuts)
      expect(await kept(`{"text":"${text}"}`, sizes)).toEqual({
        rest: { text: 'r2://0' },
        objects: [hex(noise(90))],
        open: 0,
      })
  })

  test.for([
    'd',
    'data',
    'data: 3, 4',
    'data:text/plain;base64,QUJD',
    'data:image/svg+xml,%3Csvg',
    '!',
    '![',
    `![${'x'.repeat(300)}`,
    '![a kite](https://example.com/a.png)',
    'It begins with data:image/png and is base64',
    'data:image/ '.repeat(300),
    'words '.repeat(1500),
  ])('the words %j stay as they are', async (text, { expect }) => {
    for (const sizes of cuts)
      expect(await kept(JSON.stringify({ text }), sizes)).toEqual({
        rest: { text },
        objects: [],
        open: 0,
      })
  })

  test.for([
    ['{"data":"QUJ\\u0022D","more":{"data":"QUJD"}}', '', 'no base64'],
    ['{"data":"QUJDQ","more":{"data":"QUJD"}}', '', 'a character too many'],
    ['{"data":"QU\\\\JD","more":{"data":"QUJD"}}', '', 'backslashes'],
    ['{"data":"日本日本","more":{"data":"QUJD"}}', '', 'another script'],
    [`{"data":"${'QUJD'.repeat(40)}!","more":{"data":"QUJD"}}`, '', 'no base64 at its end'],
    [`{"data":"data:${'x'.repeat(300)}","more":{"data":"QUJD"}}`, '', 'an endless address'],
  ] as const)(
    '%s leaves nothing, and what stands behind it is kept: %s',
    async ([text], { expect }) => {
      for (const sizes of cuts)
        expect(await kept(text, sizes)).toEqual({
          rest: { data: '', more: { data: expect.stringMatching(/^r2:/) } },
          objects: [hex(Buffer.from('ABC'))],
          open: 0,
        })
    },
  )

  test('a signature that is no JSON leaves nothing, and the picture is kept', async ({
    expect,
  }) => {
    for (const signature of ['a\nb', '\\x', '\\u00g0'])
      for (const sizes of cuts)
        expect(await kept(`{"data":"QUJD","thoughtSignature":"${signature}"}`, sizes)).toEqual({
          rest: { data: 'r2://0', thoughtSignature: '' },
          objects: [hex(Buffer.from('ABC'))],
          open: 0,
        })
  })

  test('a broken picture in words leaves its address', async ({ expect }) => {
    const text = '{"text":"data:image/png;base64,QUJDQ"}'
    for (const sizes of cuts)
      expect(await kept(text, sizes)).toEqual({
        rest: { text: 'data:image/' },
        objects: [],
        open: 0,
      })
  })

  test('any signature is sent back as the string that it was', async ({ expect }) => {
    const signature = fc.oneof(
      fc.string({ unit: fc.constantFrom(...LETTERS, '\\', '\u0007', '\u0080', '\uffff') }),
      fc.uint8Array().map((bytes) => bytes.toBase64()),
      fc.constant('sig_a-1'),
    )
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(signature, sizes, async (thoughtSignature, some) => {
        const store = createMemoryStore()
        const answer = await run(JSON.stringify({ thoughtSignature }), store, some)
        if (!answer.ok) throw new Error(answer.error.reason)
        const body = answer.value.replace('r2://', 'easel:1:')
        const sent = await insert(body, { prefix: 'easel:1:', source: store.source })
        if (!sent.ok) throw new Error('an object is missing')
        const bytes = await new Response(sent.value.stream).bytes()
        expect(bytes.length).toBe(sent.value.length)
        expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({ thoughtSignature })
      }),
    )
  })
})
