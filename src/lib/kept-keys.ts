/**
 * The keys that an isolate has made, for all of its requests: there are as many as secrets and purposes. Never a
 * promise of one, since that of another request may never come back.
 */
const keys = new Map<string, CryptoKey>()

/** The key of that name, made when it is first asked for. @param name says all that it is made of */
export async function keptKey(name: string, make: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const known = keys.get(name)
  if (known !== undefined) return known
  const made = await make()
  keys.set(name, made)
  return made
}
