import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { createSealer } from '../../lib/seal.ts'
import { type Installation, InstallationTable } from './installation-table.ts'

const sealer = createSealer('test-secret-that-is-long-enough-for-easel', 'tokens')

const installation: Installation = {
  botToken: 'xoxb-very-secret',
  refreshToken: 'xoxe-very-secret',
  since: 1000,
  until: 2000,
  team: 'T1',
  botUserId: 'U0',
  scopes: ['chat:write', 'commands'],
  installedBy: 'U1',
}

const inTable = <T>(name: string, use: (table: InstallationTable, sql: SqlStorage) => Promise<T>) =>
  runInDurableObject(env.WORKSPACES.getByName(name), (_, { storage: { sql } }) =>
    use(new InstallationTable(sql, sealer), sql),
  )

test('an installation comes back whole, and its tokens stand nowhere in the clear', () =>
  inTable('kept', async (table, sql) => {
    expect(await table.get()).toBeNull()
    await table.save(installation)
    expect(await table.get()).toMatchObject(installation)
    expect(JSON.stringify(sql.exec('SELECT * FROM installation').toArray())).not.toContain('secret')
  }))

test('a later installation takes the place of the former one', () =>
  inTable('replaced', async (table) => {
    await table.save(installation)
    await table.save({ ...installation, botToken: 'another', refreshToken: null, until: null })
    expect(await table.get()).toMatchObject({ botToken: 'another', until: null })
  }))

test('tokens that were sealed for another team do not open', () =>
  inTable('moved', async (table, sql) => {
    await table.save(installation)
    sql.exec(`UPDATE installation SET facts = replace(facts, '"T1"', '"T2"')`)
    expect(await table.get()).toBeNull()
  }))

test('a renewed token is dropped where the app was removed or installed again meanwhile', () =>
  inTable('renewed', async (table) => {
    await table.save(installation)
    const former = await table.get()
    if (former === null) throw new Error('nothing was kept')
    await table.renew({ ...installation, botToken: 'next' }, former)
    expect(await table.get()).toMatchObject({ botToken: 'next' })
    await table.renew({ ...installation, botToken: 'too late' }, former)
    expect(await table.get()).toMatchObject({ botToken: 'next' })
    table.remove()
    await table.renew({ ...installation, botToken: 'too late' }, former)
    expect(await table.get()).toBeNull()
  }))

test('while the secret is being changed, what is read is sealed by the new one', () =>
  inTable('changed', async (table, sql) => {
    await table.save(installation)
    const next = 'another-secret-that-is-long-enough-for-easel'
    const old = 'test-secret-that-is-long-enough-for-easel'
    const during = new InstallationTable(sql, createSealer([next, old], 'tokens'))
    const read = await during.get()
    expect(read).toMatchObject(installation)
    // A token that was refreshed meanwhile is kept by the seal that it has now.
    await during.renew({ ...installation, botToken: 'next' }, read ?? never())
    const after = new InstallationTable(sql, createSealer(next, 'tokens'))
    expect(await after.get()).toMatchObject({ botToken: 'next' })
    expect(await table.get()).toBeNull()
  }))

const never = () => {
  throw new Error('nothing was kept')
}
