import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { Channels } from './channels.ts'

test('a channel keeps its last choice, and others have none', async ({ expect }) => {
  await runInDurableObject(env.WORKSPACES.getByName('channels'), (_, { storage }) => {
    const channels = new Channels(storage.sql, 'all')
    expect(channels.choose('C1', null, 1)).toBe('all')
    channels.choose('C1', { replies: 'mentions', userId: 'U1' }, 2)
    expect(channels.choose('C1', { replies: 'off', userId: 'U2' }, 3)).toBe('off')
    expect(channels.choose('C1', null, 4)).toBe('off')
    expect(channels.choose('C2', null, 5)).toBe('all')
  })
})
