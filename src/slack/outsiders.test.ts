import { describe, test } from 'vitest'
import { SECRET, signedRequest } from '../routes/test-kit.ts'
import { createBoltApp } from './bolt-app.ts'
import { HonoReceiver } from './receiving/receiver.ts'
import { SAMPLES, type Sample, bodyOf } from './receiving/test-kit.ts'
import { fakeServices } from './test-kit.ts'

const NOW = 1_700_000_300_000

const sampleOf = (name: string): Sample => {
  const sample = SAMPLES.find((one) => one.name === name)
  if (sample === undefined) throw new Error(`There is no sample: ${name}`)
  return sample
}

/** The same, done by somebody of another company. */
function fromOutside({ way, payload }: Sample): Pick<Sample, 'way' | 'payload'> {
  const { event } = payload
  const from = { user_team: 'T0OTHER', source_team: 'T0OTHER' }
  const more =
    way === 'event'
      ? { is_ext_shared_channel: true, event: { ...Object(event), ...from } }
      : { user: { id: 'U0EVE', team_id: 'T0OTHER' } }
  return { way, payload: { ...payload, ...more } }
}

/** Sends it, where the team has chosen so. */
async function send(
  sample: Pick<Sample, 'way' | 'payload'>,
  outsiders: 'refuse' | 'allow',
  isColleague: boolean | null = null,
) {
  const { services: fake, received, shown } = fakeServices()
  const services = {
    ...fake,
    settingsOf: () => Promise.resolve({ ...fake.config.usual, outsiders }),
    ...(isColleague === null ? {} : { isColleague: () => Promise.resolve(isColleague) }),
  }
  const receiver = new HonoReceiver({
    signingSecret: SECRET,
    now: () => NOW,
    log: () => {},
    appFor: (its) => createBoltApp(its, services),
    turnAway: () => Promise.resolve(null),
  })
  const { body, type } = bodyOf(sample)
  const answer = await receiver.handle(await signedRequest(body, type, { at: NOW }))
  const kinds = received.map(({ errand }) => errand.kind)
  return { status: answer.status, text: await answer.text(), kinds, received, shown }
}

describe('people of another company', () => {
  test.for(['a mention', 'a mention as a message', 'a direct message', 'a reply', 'a button'])(
    'are told so where they ask, and nothing else is done: %s',
    async (name, { expect }) => {
      const { status, kinds, received, shown } = await send(fromOutside(sampleOf(name)), 'refuse')
      expect([status, kinds, shown]).toEqual([200, ['tell'], []])
      expect(received[0]?.errand).toMatchObject({ text: expect.stringContaining('company') })
    },
  )

  test.for(['Paint', 'Share', 'Describe', 'Delete'])(
    'are told so in the modal that they submit: %s',
    async (name, { expect }) => {
      const { status, text, kinds } = await send(fromOutside(sampleOf(name)), 'refuse')
      expect([status, kinds]).toEqual([200, []])
      expect(JSON.parse(text)).toMatchObject({ response_action: 'update' })
      expect(text).toContain('company')
    },
  )

  test.for(['a shortcut', 'easel.edit', 'Edit…', 'Open in the form'])(
    'open no form: %s',
    async (name, { expect }) => {
      const { kinds, shown } = await send(fromOutside(sampleOf(name)), 'refuse')
      expect([kinds, shown]).toEqual([['tell'], []])
    },
  )

  test.for([
    ['a mention', 'ask'],
    ['a button', 'press'],
    ['Paint', 'ask'],
  ] as const)('may do it where the team lets them: %s', async ([name, kind], { expect }) => {
    expect((await send(fromOutside(sampleOf(name)), 'allow')).kinds).toEqual([kind])
  })

  test.for([
    [true, 'ask'],
    [false, 'tell'],
  ] as const)(
    'of whom only Slack knows whether they are: a colleague %s',
    async ([isColleague, kind], { expect }) => {
      const { way, payload } = fromOutside(sampleOf('a mention'))
      const own = { team_id: 'T0ACME', enterprise_id: 'E0ACME', user_id: 'U0EASEL', is_bot: true }
      const inGrid = { way, payload: { ...payload, authorizations: [own] } }
      expect((await send(inGrid, 'refuse', isColleague)).kinds).toEqual([kind])
    },
  )
})

test('members are let through without a question', async ({ expect }) => {
  expect((await send(sampleOf('a mention'), 'refuse')).kinds).toEqual(['ask'])
  expect((await send(sampleOf('a button'), 'refuse')).kinds).toEqual(['press'])
})
