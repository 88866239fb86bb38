import { describe, test } from 'vitest'
import type { Press } from '../turns/press.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { anAsk } from '../turns/test-kit.ts'
import { turnFromPress } from './from-press.ts'
import { newTurn } from './turn.ts'
import { memoryVersions } from './test-kit.ts'
import { wantedVersion } from './versions.ts'

const upload = {
  key: 'T/C/1/t2/in-1.png',
  mimeType: 'image/png',
  bytes: 9,
  name: 'a.png',
  sha256: '',
} as const

const pressed = {
  ...newTurn(
    anAsk({
      turnId: 't2',
      prompt: 'make it night',
      files: [{ id: 'F1', name: 'a.png', mimetype: 'image/png', size: 9, url: null }],
      settings: { ...NO_SETTINGS, ratio: '16:9' },
      origin: 'https://old.example',
      responseUrl: 'https://hooks.slack.com/1',
    }),
    '2.1',
  ),
  state: 'done' as const,
  uploads: [upload],
}

const versions = memoryVersions()
versions.save({ turnId: 't1', version: 1, pictures: 2, parentId: null, parentPicture: 1 })
versions.save({ turnId: 't2', version: 2, pictures: 4, parentId: 't1', parentPicture: 2 })

const press = (name: Press['name'], more: Partial<Press> = {}): Press => ({
  name,
  turnId: 't2',
  picture: 1,
  newTurnId: 't3',
  userId: 'U0BEN',
  language: 'en',
  isAdmin: false,
  pressedAt: '3.0',
  size: null,
  model: null,
  meaning: null,
  origin: 'https://new.example',
  reserved: 0,
  ...more,
})

const comesOf = (turn: typeof pressed, pressedHow: Press) =>
  turnFromPress(turn, pressedHow, versions, null)

describe('what comes of a press', () => {
  test('redo: the same ask of the same version, with the pictures that are kept', ({ expect }) => {
    expect(comesOf(pressed, press('redo'))).toMatchObject({
      ask: {
        turnId: 't3',
        userId: 'U0BEN',
        language: 'en',
        askedAt: '3.0',
        prompt: 'make it night',
        wanted: { version: 1, picture: 2 },
        settings: { ratio: '16:9' },
        isSpoken: false,
        origin: 'https://new.example',
        responseUrl: null,
      },
      state: 'queued',
      placeholderTs: null,
      // Copied when its time comes, so that each of the two can be deleted by itself.
      uploads: null,
      reused: [upload],
      outcome: null,
    })
  })

  test('whoever presses pays, with what was reserved for them', ({ expect }) => {
    const paid = { ...pressed, ask: { ...pressed.ask, paidBy: 'U0CAM', reserved: 4 } }
    for (const name of ['redo', 'vary', 'upscale'] as const)
      expect(comesOf(paid, press(name, { reserved: 1 }))).toMatchObject({
        ask: { userId: 'U0BEN', paidBy: undefined, reserved: 1 },
      })
  })

  test('redo keeps the words and says what it does', ({ expect }) => {
    expect(comesOf(pressed, press('redo'))).toMatchObject({
      ask: { prompt: 'make it night', deed: { kind: 'again', of: 'v2' } },
    })
    const varied = comesOf(pressed, press('vary', { picture: 3 }))
    expect(varied).toMatchObject({ ask: { deed: { kind: 'varied', of: 'v2c' } } })
    expect(comesOf(pressed, press('upscale', { size: '4K' }))).toMatchObject({
      ask: { deed: { kind: 'upscaled', of: 'v2a' } },
    })
    expect(comesOf(pressed, press('undo'))).toMatchObject({ ask: { deed: null } })
  })

  test('redo of a first version starts anew, whatever the present one is', ({ expect }) => {
    const first = { ...pressed, ask: { ...pressed.ask, turnId: 't1' } }
    expect(comesOf(first, press('redo', { turnId: 't1' }))).toMatchObject({
      ask: { wanted: 'none' },
    })
  })

  test('undo: the version before, and nothing to paint', ({ expect }) => {
    expect(comesOf(pressed, press('undo'))).toMatchObject({
      ask: { wanted: { version: 1, picture: 2 }, prompt: '', files: [] },
    })
  })

  test('undo of a new try: what was shown before it', ({ expect }) => {
    const all = memoryVersions()
    const root = { pictures: 1, parentId: null, parentPicture: 1 }
    all.save({ ...root, turnId: 't1', version: 1 })
    all.save({ ...root, turnId: 't2', version: 2 })
    all.noteBefore(2, { version: 1, picture: 1 })
    const back = turnFromPress(pressed, press('undo'), all, null)
    expect(back).toMatchObject({ ask: { wanted: { version: 1, picture: 1 } } })
    expect(wantedVersion('parent', all)).toMatchObject({ version: 1 })
  })

  test('undo of a new try whose picture before was deleted: the version that it edits', ({
    expect,
  }) => {
    const all = memoryVersions()
    all.save({ turnId: 't0', version: 1, pictures: 1, parentId: null, parentPicture: 1 })
    all.save({ turnId: 't1', version: 2, pictures: 0, parentId: 't0', parentPicture: 1 })
    all.save({ turnId: 't2', version: 3, pictures: 1, parentId: 't0', parentPicture: 1 })
    all.noteBefore(3, { version: 2, picture: 1 })
    const back = turnFromPress(pressed, press('undo'), all, null)
    expect(back).toMatchObject({ ask: { wanted: { version: 1, picture: 1 } } })
  })

  test('undo of a first version is explained', ({ expect }) => {
    const first = { ...pressed, ask: { ...pressed.ask, turnId: 't1' } }
    expect(comesOf(first, press('undo', { turnId: 't1' }))).toBe('no_parent')
  })

  test('upscale: that very version in the size of the button', ({ expect }) => {
    const turn = comesOf(pressed, press('upscale', { size: '2K' }))
    expect(turn).toMatchObject({
      ask: {
        wanted: { version: 2, picture: 1 },
        files: [],
        settings: { ...NO_SETTINGS, size: '2K' },
        count: 1,
      },
    })
  })

  test('variations: four more of the chosen picture', ({ expect }) => {
    expect(comesOf(pressed, press('vary', { picture: 3 }))).toMatchObject({
      ask: { wanted: { version: 2, picture: 3 }, files: [], count: 4 },
      answers: [null, null, null, null],
    })
  })

  test('choosing one of several shows it again, and paints nothing', ({ expect }) => {
    expect(comesOf(pressed, press('version', { picture: 3 }))).toMatchObject({
      ask: { wanted: { version: 2, picture: 3 }, prompt: '', files: [], isSpoken: true },
    })
  })

  test('upscale of a turn that has no version is explained', ({ expect }) => {
    const failed = { ...pressed, ask: { ...pressed.ask, turnId: 't9' } }
    expect(comesOf(failed, press('upscale'))).toBe('unknown')
  })

  test('a larger picture is 2K where the button does not say', ({ expect }) => {
    expect(comesOf(pressed, press('upscale'))).toMatchObject({
      ask: { settings: { size: '2K' } },
    })
  })

  test('what was deleted is gone', ({ expect }) => {
    const gone = memoryVersions()
    gone.save({ turnId: 't2', version: 2, pictures: 0, parentId: null, parentPicture: 1 })
    expect(turnFromPress(pressed, press('redo'), gone, null)).toBe('deleted_already')
  })
})

describe('going back, pressed again', () => {
  const back = turnFromPress(pressed, press('undo'), versions, null)
  const last = typeof back === 'string' ? pressed : back

  test.for([last, { ...last, state: 'done' as const }])(
    '%#: is done once',
    (before, { expect }) => {
      expect(turnFromPress(pressed, press('undo'), versions, before)).toBe('there_already')
      const chosen = press('version', { turnId: 't1', picture: 2 })
      const first = { ...pressed, ask: { ...pressed.ask, turnId: 't1' } }
      expect(turnFromPress(first, chosen, versions, before)).toBe('there_already')
    },
  )

  test('is done again when something else came between, or where it failed', ({ expect }) => {
    for (const before of [pressed, { ...last, state: 'failed' as const }])
      expect(turnFromPress(pressed, press('undo'), versions, before)).toMatchObject({
        ask: { wanted: { version: 1, picture: 2 } },
      })
  })
})
