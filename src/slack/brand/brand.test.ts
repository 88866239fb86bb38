import { describe, expect, test } from 'vitest'
import { err, ok } from '../../lib/result.ts'
import { type Kit, type Logo, NO_KIT } from '../../turns/brand.ts'
import { aBrand, anUpload } from '../../turns/test-kit.ts'
import { wordsIn } from '../../words/words.ts'
import { brandView } from '../../web-api/blocks/brand.ts'
import { fakeServices } from '../test-kit.ts'
import type { Brands } from '../services.ts'
import { fieldsOf, readBrand } from './brand-state.ts'
import { kitIn } from './brand-submission.ts'
import { openBrand } from './open-brand.ts'
import { changeBrand, keepBrand } from './press-brand.ts'
import { submitBrand } from './submit-brand.ts'

const words = wordsIn('en')
const file = (id: string) => ({ id, name: `${id}.png`, mimetype: '', size: null, url: null })
const logo: Logo = {
  picture: anUpload('logo'),
  place: 'centre',
  size: 'large',
  margin: 'wide',
}
const kit: Kit = { ...aBrand(), pictures: [anUpload('b1'), anUpload('b2')], logo }

const read = (more: object, base: Kit = kit, files: string[] = []) =>
  kitIn(
    { fields: { ...fieldsOf(base), ...more }, files: files.map(file), logoFile: null },
    base,
    base,
    words,
  )

describe('the fields of a brand', () => {
  test('come to what they say, with what stays of it', () => {
    const read1 = read({ colours: '#fff Snow', pictures: [1], place: 'top_left' })
    expect(read1).toMatchObject({
      value: {
        colours: [{ hex: '#ffffff', name: 'Snow' }],
        pictures: [{ key: 'b2' }],
        logo: { picture: { key: 'logo' }, place: 'top_left', size: 'large' },
      },
    })
    expect(read({ keepsLogo: false })).toMatchObject({ value: { logo: null } })
  })

  test.for([
    ['words that are too long', { words: 'x'.repeat(1501) }, 'words', '1500'],
    ['a colour without a code', { colours: 'navy' }, 'colours', '“navy”'],
    ['nothing new', {}, 'words', 'Nothing has changed'],
  ] as const)('%s are told below their field', ([, more, field, said]) => {
    const told = read(more)
    expect(told.ok ? '' : told.error[field]).toContain(said)
  })

  test('seven pictures are one too many, and six are not', () => {
    const told = read({}, kit, ['1', '2', '3', '4', '5'])
    expect(told).toMatchObject({ error: { pictures: expect.stringContaining('7 pictures') } })
    expect(read({}, kit, ['1', '2', '3', '4']).ok).toBe(true)
    expect(read({ pictures: [] }, kit, ['1', '2', '3', '4', '5', '6']).ok).toBe(true)
  })

  test('are empty where nothing is written', () => {
    const told = read({}, NO_KIT)
    expect(told).toMatchObject({ error: { words: expect.stringContaining('nothing in it yet') } })
  })
})

const CONTEXT = { language: 'en', channel: 'C1', version: 1, draft: null } as const

/** A submission as Slack sends it, by Ana. */
const body = (values: object, context: object = CONTEXT) => ({
  user: { id: 'U0ANA' },
  tenant: { team: 'T1', company: null, standing: 'inside', botUserId: null },
  view: { id: 'V1', private_metadata: JSON.stringify(context), state: { values } },
})
const typed = (value: string) => ({ value: { value } })

/** Services of a channel with these members; what was changed is noted. */
function inChannel(members: string[] | 'unknown', more: Partial<Brands> = {}) {
  const fake = fakeServices()
  const changed: string[] = []
  const brand = aBrand({ pictures: kit.pictures })
  const brands: Brands = {
    see: () => Promise.resolve({ version: 1, id: 'd1', brand, changedBy: 'U0BEN' }),
    draft: (id) => Promise.resolve({ id, base: 1, userId: 'U0ANA', brand }),
    keep: (id) => {
      changed.push(`keep ${id}`)
      return Promise.resolve({ kind: 'kept', channel: 'C1' })
    },
    remove: () => Promise.resolve(changed.push('remove') > 0),
    ...more,
  }
  const services = {
    ...fake.services,
    brands: () => brands,
    mayBeLogo: () => Promise.resolve(true),
    call: (...[method, args]: Parameters<typeof fake.services.call>) =>
      method === 'conversations.members'
        ? Promise.resolve(
            members === 'unknown'
              ? err({ reason: 'unavailable' } as const)
              : ok({ ok: true, members }),
          )
        : fake.services.call(method, args),
  }
  const answers: unknown[] = []
  const submit = (values: object, context?: object) => {
    const args = { body: body(values, context), ack: (answer: unknown) => answers.push(answer) }
    return Reflect.apply(submitBrand(services), undefined, [args])
  }
  return { ...fake, services, changed, answers, submit }
}

const REMOVAL = { removal: { value: { selected_options: [{ value: 'remove' }] } } }
const press = {
  ...{ draft: 'd2', triggerId: '1.2', userId: 'U0ANA', channel: 'D1', toldIn: null },
  responseUrl: null,
}

describe('who is not in the channel', () => {
  test.for([['U0BEN'], 'unknown'] as const)(
    'changes nothing, and hears so: %s',
    async (members) => {
      const fake = inChannel(members === 'unknown' ? members : [...members])
      const said = members === 'unknown' ? 'Slack does not say' : 'Only people in <#C1>'
      await fake.submit({ words: typed('Loud.') })
      await fake.submit(REMOVAL)
      for (const answer of fake.answers) expect(JSON.stringify(answer)).toContain(said)
      expect(await keepBrand(press, 'T1', fake.services)).toContain(said)
      const asker = { team: 'T1', userId: 'U0ANA', channel: 'C1', triggerId: '1.1' }
      expect(await openBrand(asker, null, fake.services)).toContain(said)
      expect([fake.answers.length, fake.received, fake.changed, fake.shown]).toEqual([
        2,
        [],
        [],
        [],
      ])
    },
  )
})

describe('who is in it', () => {
  test('has a preview painted, and nothing is kept yet', async () => {
    const fake = inChannel(['U0ANA'])
    await fake.submit({ words: typed('Loud.'), pictures: { files: { files: [{ id: 'F1' }] } } })
    expect(fake.received).toMatchObject([
      {
        key: 'view/V1',
        errand: {
          ...{ kind: 'brand', channel: 'C1', base: 1, files: [{ id: 'F1' }] },
          brand: { version: 2, words: 'Loud.', pictures: [] },
        },
      },
    ])
    expect(JSON.stringify(fake.answers)).toContain('A preview is on its way')
    expect(fake.changed).toEqual([])
  })

  test('hears of a change that came before, and is shown it', async () => {
    const fake = inChannel(['U0ANA'])
    await fake.submit({ words: typed('Loud.') }, { ...CONTEXT, version: 0 })
    expect(JSON.stringify(fake.answers)).toMatch(/<@U0BEN> changed the brand.*Loud/)
    expect(fake.received).toEqual([])
  })

  test('removes it', async () => {
    const fake = inChannel(['U0ANA'])
    await fake.submit(REMOVAL)
    expect(fake.changed).toEqual(['remove'])
  })

  test.for([
    ['already', 'is kept already'],
    ['gone', 'not there any more'],
    ['meanwhile', 'was changed since'],
  ] as const)('hears what became of a press: %s', async ([kind, said]) => {
    const fake = inChannel(['U0ANA'], { keep: () => Promise.resolve({ kind }) })
    expect(await keepBrand(press, 'T1', fake.services)).toContain(said)
  })

  test('keeps and changes only what they have tried out', async () => {
    const fake = inChannel(['U0ANA', 'U0BEN'])
    for (const does of [keepBrand, changeBrand])
      expect(await does({ ...press, userId: 'U0BEN' }, 'T1', fake.services)).toContain(
        'Only whoever',
      )
    expect(await keepBrand(press, 'T1', fake.services)).toContain('Kept.')
    expect(await changeBrand(press, 'T1', fake.services)).toBeNull()
    expect([fake.changed, fake.shown.length]).toEqual([['keep d2'], 1])
  })
})

test('a modal with all in it is within Slack’s limits, and reads as it was written', () => {
  const pictures = Array.from({ length: 6 }, (_, i) => ({
    ...anUpload(`b${i}`),
    name: 'x'.repeat(300),
  }))
  const fields = fieldsOf({ ...kit, pictures })
  const form = { fields, kit: { pictures, logo }, isThere: true, note: null, words }
  const view = brandView({ ...form, metadata: JSON.stringify(CONTEXT) })
  expect(view.blocks.length).toBeLessThan(50)
  expect(JSON.stringify(view)).not.toContain('x'.repeat(76))
  expect(readBrand({ view: { id: 'V1', private_metadata: '{}' } })).toBeNull()
})
