/** When Slack last checked the request address, with a signature that fits. */

const KEY = 'status:v1:request_address'

/** @param now ms since 1970 */
export const noteVerified = (history: KVNamespace, now: number): Promise<void> =>
  history.put(KEY, String(now))

/** ms since 1970; null: never. */
export async function readVerified(history: KVNamespace): Promise<number | null> {
  const text = await history.get(KEY)
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
