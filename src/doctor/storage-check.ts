/** Whether the bindings are there and answer. */
import { type Finding, fault, warning, well } from './finding.ts'

/** Nothing is called so. */
const NOTHING = 'doctor'

/**
 * Reads from KV and R2; whatever a binding lacks, the others are still looked at. Objects are only looked at
 * for being bound, since an object that is asked is made.
 */
export async function storageFindings(env: Env): Promise<Finding[]> {
  const bindings: Partial<Env> = env
  const images = bindings.IMAGES
    ? well('IMAGES', 'Large pictures are made smaller for Slack.')
    : warning('IMAGES', 'IMAGES is not bound: Slack shows the originals.', DEPLOY)
  return [
    await answers('HISTORY', bindings.HISTORY, (kv) => kv.get(NOTHING)),
    await answers('PICTURES', bindings.PICTURES, (bucket) => bucket.head(NOTHING)),
    await answers('THREADS', bindings.THREADS, () => Promise.resolve()),
    await answers('WORKSPACES', bindings.WORKSPACES, () => Promise.resolve()),
    images,
  ]
}

const DEPLOY = 'Keep it in wrangler.toml as it was, and: npm run deploy'

async function answers<T>(
  name: string,
  binding: T | undefined,
  use: (binding: T) => Promise<unknown>,
): Promise<Finding> {
  if (binding === undefined) return fault(name, `${name} is not bound.`, DEPLOY)
  try {
    await use(binding)
    return well(name, `${name} answers.`)
  } catch {
    return silent(name)
  }
}

/** Of something that is bound and throws. */
export const silent = (name: string): Finding =>
  fault(
    name,
    `${name} does not answer.`,
    'Look at https://www.cloudflarestatus.com and at the limits of your plan, then ask again.',
  )
