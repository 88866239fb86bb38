import { describe, test } from 'vitest'
import { createTickets } from './tickets.ts'

const NOW = 1_700_000_000_000
const MINUTE = 60_000
const tickets = createTickets('master-secret-for-tests-0123456789')
const rights = {
  ...{ team: 'T1', userId: 'U0ANA', channel: 'C1', threadTs: '1.2' },
  ...{ turnId: 't1', picture: 2 },
}

describe('a ticket', () => {
  test('says what it is good for, for ten minutes; a bearer for sixty', async ({ expect }) => {
    const [ticket, bearer] = await Promise.all([
      tickets.issue('ticket', rights, NOW),
      tickets.issue('bearer', rights, NOW),
    ])
    expect(await tickets.read('ticket', ticket, NOW + 9 * MINUTE)).toMatchObject(rights)
    expect(await tickets.read('ticket', ticket, NOW + 10 * MINUTE)).toBeNull()
    expect(await tickets.read('bearer', bearer, NOW + 59 * MINUTE)).toMatchObject(rights)
    expect(await tickets.read('bearer', bearer, NOW + 60 * MINUTE)).toBeNull()
  })

  test('is no bearer, and the other way round', async ({ expect }) => {
    const ticket = await tickets.issue('ticket', rights, NOW)
    const bearer = await tickets.issue('bearer', rights, NOW)
    expect(await tickets.read('bearer', ticket, NOW)).toBeNull()
    expect(await tickets.read('ticket', bearer, NOW)).toBeNull()
  })

  test('is nothing under another secret, changed, or of another kind', async ({ expect }) => {
    const ticket = await tickets.issue('ticket', rights, NOW)
    const others = createTickets('another-secret-for-tests-0123456789')
    expect(await others.read('ticket', ticket, NOW)).toBeNull()
    for (const changed of ['', 'v1.', `${ticket}A`, ticket.slice(0, -1), 'x'.repeat(100_000)])
      expect(await tickets.read('ticket', changed, NOW)).toBeNull()
  })

  test('is not good for longer than what it goes on from', async ({ expect }) => {
    const bearer = await tickets.issue('bearer', rights, NOW, NOW + 5 * MINUTE)
    expect((await tickets.read('bearer', bearer, NOW))?.until).toBe(NOW + 5 * MINUTE)
  })
})
