import { expect, test } from 'vitest'
import { MODELS, modelOf } from '../../gemini/models.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import { anAsk } from '../../turns/test-kit.ts'
import type { AskErrand, Request } from './errand.ts'
import { withinRules } from './within-rules.ts'

const [usual, pro, lite] = MODELS
const rules: TeamSettings = {
  ...{ personPictures: null, personUsd: null, teamUsd: null },
  ...{ models: [lite.id], maxSize: '1K', channels: ['C1'] },
  ...{ outsiders: 'refuse', retentionDays: 30 },
}
const request = (ask: Partial<AskErrand['ask']>, isPrivate = false): Request => ({
  ...{ key: 'command/1', onlyInEasel: false },
  errand: {
    ...{ kind: 'ask', openingTried: false, isPrivate },
    ask: { ...anAsk({ channel: 'C1' }), threadTs: null, ...ask },
  },
})
const under = (asked: Request) =>
  withinRules(asked, rules, { gemini: { model: modelOf(usual.id) } })

test.for([
  ['a model', { settings: { ...NO_SETTINGS, model: pro.id } }, 'model'],
  ['a size', { settings: { ...NO_SETTINGS, size: '4K' } }, 'size'],
  ['a channel', { channel: 'C2' }, 'channel'],
] as const)('%s that is not allowed becomes words for the asker', ([, ask, what]) => {
  const { key, errand } = under(request(ask))
  expect(key).toBe('command/1')
  expect(errand).toMatchObject({ kind: 'tell', forbidden: { what }, returned: { offer: {} } })
})

test('whoever names no model gets the first that is allowed', () => {
  expect(under(request({})).errand).toMatchObject({ ask: { settings: { model: lite.id } } })
})

test('a private ask is welcome from any channel', () => {
  expect(under(request({ channel: 'C2' }, true)).errand.kind).toBe('ask')
})

test('what has to be read first, and edits, are left to the thread', () => {
  const unread = request({ unread: 'doubted', settings: { ...NO_SETTINGS, model: pro.id } })
  expect(under(unread)).toEqual(unread)
  const edit = request({ threadTs: '1.1' })
  expect(under(edit)).toEqual(edit)
})

test('a picture is not shared where nobody may ask, and may be shared later', () => {
  const shared = { channel: 'C1', threadTs: '1.1', turnId: 't0', picture: 1, toldIn: '1.1' }
  const { key, errand } = under(request({ channel: 'C2', shared, turnId: 't9' }))
  expect(key).toBe('forbidden/t9')
  expect(errand).toMatchObject({ kind: 'tell', channel: 'C1', threadTs: '1.1' })
  expect(under(request({ channel: 'C1', shared })).errand.kind).toBe('ask')
})
