import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import { err, ok } from '../lib/result.ts'
import type { CallSlack } from '../web-api/client.ts'
import { Members } from './members.ts'
import { People } from './people.ts'

/** A team whose people are as Slack tells of them; null: Slack does not answer. */
const inTeam = (
  name: string,
  team: string,
  user: Record<string, unknown> | null,
  use: (members: Members, asked: unknown[], time: { now: number }) => Promise<void>,
) =>
  runInDurableObject(env.THREADS.getByName(`members/${name}`), (_, { storage }) => {
    const asked: unknown[] = []
    const time = { now: 1000 }
    const call: CallSlack = (_method, args) => {
      asked.push(args)
      return Promise.resolve(
        user === null ? err({ reason: 'unavailable' }) : ok({ ok: true, user }),
      )
    }
    const members = new Members({
      ...{ people: new People(storage.sql), call, team, appointed: ['UOPS'] },
      clock: { now: () => time.now },
      remember: () => Promise.resolve(),
    })
    return use(members, asked, time)
  })

const ours = { team_id: 'T1' }
const organisation = { enterprise_id: 'E1' }

describe('who decides for a team', () => {
  test.for([
    ['an admin', 'T1', { ...ours, is_admin: true }, true],
    ['an owner', 'T1', { ...ours, is_owner: true }, true],
    ['the first owner', 'T1', { ...ours, is_primary_owner: true }, true],
    ['anybody else', 'T1', ours, false],
    ['an admin of another company', 'T1', { team_id: 'T2', is_admin: true }, false],
    ['an admin of nowhere', 'T1', { is_admin: true }, false],
    ['a bot', 'T1', { ...ours, is_admin: true, is_bot: true }, false],
    ['somebody who has left', 'T1', { ...ours, is_admin: true, deleted: true }, false],
    ['an admin in words', 'T1', { ...ours, is_admin: 'true' }, false],
    [
      'an admin of one workspace of an organisation',
      'E1',
      { ...ours, is_admin: true, enterprise_user: organisation },
      false,
    ],
    [
      'an admin of the organisation',
      'E1',
      { ...ours, enterprise_user: { ...organisation, is_admin: true } },
      true,
    ],
  ] as const)('%s of %s', ([name, team, user, decides]) =>
    inTeam(name, team, user, async (members) => {
      expect(await members.isAdmin('U1')).toBe(decides)
      expect(members.admins()).toEqual(decides ? ['U1'] : [])
    }),
  )

  test('who was appointed does, also where Slack does not answer', () =>
    inTeam('appointed', 'T1', null, async (members) => {
      expect(await members.isAdmin('UOPS')).toBe(true)
      expect(await members.isAdmin('U1')).toBe(false)
    }))

  test('who was appointed and is of another company does not', () =>
    inTeam('foreign', 'T1', { team_id: 'T2' }, async (members) => {
      expect(await members.isAdmin('UOPS')).toBe(false)
      expect(members.admins()).toEqual([])
    }))

  test('Slack is asked again after two minutes, or when it says that somebody has changed', () =>
    inTeam('fresh', 'T1', { ...ours, is_admin: true }, async (members, asked, time) => {
      await members.isAdmin('U1')
      time.now += 119_000
      await members.isAdmin('U1')
      expect(asked).toHaveLength(1)
      members.changed('U1')
      await members.isAdmin('U1')
      time.now += 121_000
      await members.isAdmin('U1')
      expect(asked).toHaveLength(3)
    }))
})

test('where Slack says nothing of a person, it is asked again after some seconds', () =>
  inTeam('silent', 'T1', null, async (members, asked, time) => {
    const ask = () => members.personaOf('U1')
    expect([await ask(), await ask()]).toEqual([
      { language: 'en', name: null },
      { language: 'en', name: null },
    ])
    expect(asked).toHaveLength(1)
    await members.personaOf('U1', true)
    expect(asked).toHaveLength(2)
    time.now += 10_000
    await ask()
    expect(asked).toHaveLength(3)
  }))
