/** What words say by themselves, before their thread is asked. Pure. */
import type { VersionRef } from '../turns/version-name.ts'
import { readByRules } from '../understanding/rules.ts'
import { theLexicon } from '../understanding/tables.ts'

/** More than any thread has. */
const MANY = 9999

const ANY_THREAD = { several: 0, severalNow: false, newest: MANY, isDirect: false }

/** Whether a reply is talk, whatever its thread has. */
export const isTalk = (text: string): boolean =>
  readByRules(text, { ...ANY_THREAD, isAddressed: false }, theLexicon()).kind === 'talk'

/** `v2: make it pink` is about v2; the words that are left. null: the present version. */
export function readNamedVersion(text: string): { wanted: VersionRef | null; prompt: string } {
  const reading = readByRules(text, { ...ANY_THREAD, isAddressed: true }, theLexicon())
  const isNamed = reading.kind === 'edit' && reading.of?.to === 'version'
  if (!isNamed || reading.of?.to !== 'version') return { wanted: null, prompt: text }
  const { version, picture } = reading.of
  return { wanted: { version, picture }, prompt: reading.prompt }
}
