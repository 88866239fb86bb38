import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import type { CallSlack } from '../web-api/client.ts'
import { whoCannotAnswer } from './approvers.ts'
import { fakeServices } from './test-kit.ts'

/** Who is in C1, and what Slack says of people; nobody else is known. */
const PEOPLE: Readonly<Record<string, object>> = {
  U0BEN: { team_id: 'T1', real_name: 'Ben' },
  U0GONE: { team_id: 'T1', real_name: 'Gone', deleted: true },
  U0BOT: { team_id: 'T1', real_name: 'Bot', is_bot: true },
  U0EVE: { team_id: 'T9', real_name: 'Eve' },
  U0OUT: { team_id: 'T1', real_name: 'Out' },
}

const call: CallSlack = (method, { user }) => {
  if (method === 'conversations.members')
    return Promise.resolve(ok({ ok: true, members: ['U0BEN', 'U0GONE', 'U0BOT', 'U0EVE'] }))
  const person = PEOPLE[String(user)]
  return Promise.resolve(
    person === undefined
      ? { ok: false, error: { reason: 'unavailable' } }
      : ok({ ok: true, user: person }),
  )
}

const tenant = { team: 'T1', botUserId: null, company: null, standing: 'inside' } as const
const check = (people: string[], channel = 'C1') =>
  whoCannotAnswer(people, { channel, asker: 'U0ANA' }, tenant, { ...fakeServices().services, call })

describe('people who are asked to approve', () => {
  test.for([
    [['U0BEN'], null],
    [['U0BEN', 'U0GONE'], 'Gone'],
    [['U0BOT'], 'Bot'],
    [['U0EVE'], 'Eve'],
    [['U0OUT'], 'Out'],
  ] as const)('%s: who cannot answer is %s', async ([people, name], { expect }) => {
    expect(await check([...people])).toBe(name)
  })

  test('are nobody else than the asker in direct messages', async ({ expect }) => {
    expect(await check(['U0BEN'], 'D1')).toBe('Ben')
    expect(await check(['U0ANA'], 'D1')).toBeNull()
  })
})
