import { describe, test } from 'vitest'
import { readBody } from './body.ts'

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'

describe('a body of Slack', () => {
  test.for([JSON_TYPE, 'application/json; charset=utf-8', 'Application/JSON ;charset=UTF-8'])(
    'an event as %s',
    (type, { expect }) => {
      const payload = { type: 'event_callback', event: { type: 'message' } }
      expect(readBody(JSON.stringify(payload), type)).toEqual({
        kind: 'payload',
        way: 'event',
        payload,
      })
    },
  )

  test('a command', ({ expect }) => {
    const form = new URLSearchParams({ command: '/imagine', text: 'a fox & a hare' })
    expect(readBody(form.toString(), `${FORM}; charset=utf-8`)).toEqual({
      kind: 'payload',
      way: 'command',
      payload: { command: '/imagine', text: 'a fox & a hare' },
    })
  })

  test('a form of more fields than Slack ever sends is not read', ({ expect }) => {
    const form = (fields: number) => `command=%2Fimagine${'&a=b'.repeat(fields - 1)}`
    expect(readBody(form(100), FORM).kind).toBe('payload')
    expect(readBody(form(101), FORM)).toEqual({ kind: 'malformed' })
  })

  test('an interaction', ({ expect }) => {
    const payload = { type: 'block_actions', actions: [] }
    const form = new URLSearchParams({ payload: JSON.stringify(payload) })
    expect(readBody(form.toString(), FORM)).toEqual({
      kind: 'payload',
      way: 'interaction',
      payload,
    })
  })

  test('a verification, a certificate check, a limit', ({ expect }) => {
    expect(readBody('{"type":"url_verification","challenge":"c"}', JSON_TYPE)).toEqual({
      kind: 'url_verification',
      challenge: 'c',
    })
    expect(readBody('ssl_check=1&token=t', FORM)).toEqual({ kind: 'ssl_check' })
    expect(readBody('{"type":"app_rate_limited","minute_rate_limited":7}', JSON_TYPE)).toEqual({
      kind: 'rate_limited',
      minute: 7,
    })
  })

  test.for([
    ['', JSON_TYPE],
    ['{', JSON_TYPE],
    ['[]', JSON_TYPE],
    ['"text"', JSON_TYPE],
    ['null', JSON_TYPE],
    ['a=b', FORM],
    ['payload={', FORM],
    ['payload=[]', FORM],
    ['{}', 'text/plain'],
    ['{}', ''],
  ] as const)('%j as %s is malformed', ([body, type], { expect }) => {
    expect(readBody(body, type)).toEqual({ kind: 'malformed' })
  })
})
