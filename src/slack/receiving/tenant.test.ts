import { describe, test } from 'vitest'
import { readTenant } from './tenant.ts'

const authorization = { team_id: 'T1', enterprise_id: null, user_id: 'U0BOT', is_bot: true }

describe('whose request it is', () => {
  test.for([
    ['an event', { team_id: 'T1', authorizations: [authorization] }, 'T1', 'U0BOT'],
    [
      'an event of another company in a shared channel',
      { team_id: 'T9', authorizations: [authorization] },
      'T1',
      'U0BOT',
    ],
    ['a command', { team_id: 'T1', is_enterprise_install: 'false' }, 'T1', null],
    ['a press', { team: { id: 'T1' }, user: { id: 'U1' } }, 'T1', null],
    [
      'a modal in a workspace of an organisation',
      { team: { id: 'T1' }, enterprise: { id: 'E1' } },
      'T1',
      null,
    ],
    [
      'an installation in a whole organisation',
      { team: null, enterprise: { id: 'E1' }, is_enterprise_install: true },
      'E1',
      null,
    ],
    [
      'the same as a command says it',
      { team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: 'true' },
      'E1',
      null,
    ],
    [
      'a user’s authorization does not tell who Easel is',
      { authorizations: [{ ...authorization, user_id: 'U1', is_bot: false }] },
      'T1',
      null,
    ],
  ] as const)('%s', ([, body, team, botUserId], { expect }) => {
    expect(readTenant(body)).toEqual({ team, botUserId })
  })

  test.for([null, {}, 'text', { team: null }, { team_id: '' }])(
    'nobody’s: %j',
    (body, { expect }) => {
      expect(readTenant(body)).toBeNull()
    },
  )
})
