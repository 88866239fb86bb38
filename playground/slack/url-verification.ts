/** The challenge that Slack sends when an app's address is saved. */
import { parseObject } from '../lib/json.ts'
import type { Core } from './core.ts'
import { makeId } from './ids.ts'

/** Whether the app gives the challenge back. */
export async function verifyUrl(core: Core): Promise<boolean> {
  const challenge = makeId('', 40)
  const body = JSON.stringify({ token: 'verification-token', challenge, type: 'url_verification' })
  const parcel = { title: 'url_verification', type: 'application/json', body } as const
  const { acknowledged, text } = await core.deliveries.send(parcel)
  return (
    acknowledged && (text.trim() === challenge || parseObject(text)?.['challenge'] === challenge)
  )
}
