import { describe, test } from 'vitest'
import { findTenant } from './tenant.ts'

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
      'a modal that was opened in a channel shared with another company',
      { team: { id: 'T9' }, view: { app_installed_team_id: 'T1' } },
      'T1',
      null,
    ],
    [
      'a user’s authorization does not tell who Easel is',
      { authorizations: [{ ...authorization, user_id: 'U1', is_bot: false }] },
      'T1',
      null,
    ],
  ] as const)('%s', ([, body, team, botUserId], { expect }) => {
    expect(findTenant(body)).toMatchObject({ team, botUserId })
  })

  test.for([null, {}, 'text', { team: null }, { team_id: '' }, { team_id: 5 }, { team_id: 'a/b' }])(
    'nobody’s: %j',
    (body, { expect }) => {
      expect(findTenant(body)).toBeNull()
    },
  )
})

describe('who did it', () => {
  const event = (from: object, more: object = {}) => ({
    authorizations: [authorization],
    event: from,
    ...more,
  })
  const grid = { authorizations: [{ ...authorization, enterprise_id: 'E1' }] }

  test.for([
    ['somebody of whom nothing is told', event({})],
    ['a member', event({ user_team: 'T1', source_team: 'T1' })],
    ['a member by the organisation', event({ user_team: 'E1' }, grid)],
    ['a member who presses', { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T1' } }],
    [
      'a member of another workspace of the organisation',
      event({ user_team: 'T2' }, { ...grid, team_id: 'T2', enterprise_id: 'E1' }),
    ],
    [
      'the same in a press',
      {
        view: { app_installed_team_id: 'T1' },
        context_enterprise_id: 'E1',
        team: { id: 'T2', enterprise_id: 'E1' },
        user: { team_id: 'T2' },
      },
    ],
  ] as const)('inside: %s', ([, body], { expect }) => {
    expect(findTenant(body)?.standing).toBe('inside')
  })

  test.for([
    ['a writer of another company', event({ user_team: 'T9' })],
    ['the same as only the source tells', event({ source_team: 'T9' }, { team_id: 'T9' })],
    ['the same as only the profile tells', event({ user_profile: { team: 'T9' } })],
    ['the same as only the message tells', event({ team: 'T9' }, { is_ext_shared_channel: true })],
    ['a presser', { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T9' } }],
    ['somebody in a modal', { team: { id: 'T9' }, view: { app_installed_team_id: 'T1' } }],
  ] as const)('outside: %s', ([, body], { expect }) => {
    expect(findTenant(body)).toMatchObject({ team: 'T1', standing: 'outside' })
  })

  test('Slack has to say whose people write in a shared channel where nothing else tells', ({
    expect,
  }) => {
    const odd = { user_profile: 'odd', team: 5 }
    for (const from of [{}, { team: null }, odd])
      expect(findTenant(event(from, { is_ext_shared_channel: true }))?.standing).toBe('unclear')
    expect(findTenant(event(odd))?.standing).toBe('inside')
  })

  test('Slack has to say whether another workspace is of the same organisation', ({ expect }) => {
    expect(findTenant(event({ user_team: 'T2' }, grid))).toMatchObject({
      team: 'T1',
      company: 'E1',
      standing: 'unclear',
    })
    const press = { team: { id: 'T1' }, enterprise: { id: 'E1' }, user: { team_id: 'T2' } }
    expect(findTenant(press)?.standing).toBe('unclear')
  })
})
