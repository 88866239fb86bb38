/** Where the characters of a wanted string go: into an object, or back into the text. */
import { REFERENCE_SCHEME } from './constants.ts'
import { MAX_HEAD, addressInWords, endOfAddress } from './data-address.ts'
import type { ObjectSink } from './object-store.ts'
import {
  type StringFailure,
  type StringToObject,
  createStringToObject,
} from './string-to-object.ts'
import type { Wanted } from './wanted.ts'

/** What stands in the text in place of characters that were taken, or why they cannot be. */
export type Left = { readonly text: string } | { readonly failure: 'too_large' }

/** Takes one string; what it leaves stands between the quotes of the string. Throws what the sink throws. */
export interface StringTarget {
  /** The next characters, as they stand in the JSON text. */
  push(raw: string): Promise<Left>
  close(): Promise<Left>
}

/** A target for one string. A string that cannot be read leaves nothing, or the beginning of its address. */
export const createStringTarget = (wanted: Wanted, sink: ObjectSink): StringTarget =>
  wanted.kind === 'words'
    ? createWordsTarget(() => createStringToObject('bytes', wanted.maxBytes, sink))
    : createObjectTarget(createStringToObject(wanted.kind, wanted.maxBytes, sink), '')

const NOTHING: Left = { text: '' }

/** @param unreadable what is left of a string that cannot be read */
function createObjectTarget(object: StringToObject, unreadable: string): StringTarget {
  let failed: StringFailure | null = null
  const settled = (failure: StringFailure | null): Left => {
    failed = failure
    return failure === 'too_large' ? { failure } : NOTHING
  }
  return {
    // The rest of what cannot be read is passed over: other pictures may stand behind it.
    push: async (raw) => (failed === null ? settled(await object.push(raw)) : NOTHING),
    async close() {
      const key = failed === null ? await object.close() : null
      if (key?.ok === true)
        return { text: key.value === null ? '' : `${REFERENCE_SCHEME}${key.value}` }
      return key?.error === 'too_large' ? { failure: 'too_large' } : { text: unreadable }
    },
  }
}

/** What is left of a picture in words that cannot be read, so that a reader can say so. */
const BROKEN_ADDRESS = 'data:image/'

/** Words that a picture may stand behind; behind longer ones, it is none of an answer's. */
const MAX_WORDS = 8 * 1024

/** Words are held back while a picture may come in them; then the picture stands in their place. */
function createWordsTarget(openObject: () => StringToObject): StringTarget {
  let held: string[] | null = []
  let length = 0
  /** The last characters, in which an address may have begun. */
  let tail = ''
  let picture: StringTarget | null = null

  return {
    async push(raw) {
      if (picture !== null) return picture.push(raw)
      if (held === null) return { text: raw }
      const last = tail + raw
      const at = addressInWords(last)
      if (at !== -1) {
        picture = createAddressTarget(createObjectTarget(openObject(), BROKEN_ADDRESS))
        return picture.push(last.slice(at))
      }
      tail = last.slice(-MAX_HEAD)
      held.push(raw)
      length += raw.length
      if (length <= MAX_WORDS) return NOTHING
      const text = held.join('')
      held = null
      return { text }
    },
    close: async () => (picture === null ? { text: held?.join('') ?? '' } : picture.close()),
  }
}

/** Gives an address to a target, and not the words behind it. */
function createAddressTarget(target: StringTarget): StringTarget {
  let isBehind = false
  /** A backslash that may begin the escape of what ends the address. */
  let open = ''
  return {
    async push(raw) {
      if (isBehind) return NOTHING
      const all = open + raw
      open = all.endsWith('\\') ? '\\' : ''
      const end = endOfAddress(all)
      isBehind = end !== -1
      return target.push(all.slice(0, isBehind ? end : all.length - open.length))
    },
    close: () => target.close(),
  }
}
