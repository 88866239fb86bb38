/** Where the characters of a wanted string go: into an object, or back into the text. */
import { REFERENCE_SCHEME } from './constants.ts'
import { addressInWords } from './data-address.ts'
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

function createWordsTarget(openObject: () => StringToObject): StringTarget {
  /** The first characters, until it is known what they are. */
  let head: string | null = ''
  let picture: StringTarget | null = null
  let isBehind = false

  const pushPicture = async (target: StringTarget, raw: string): Promise<Left> => {
    // In Markdown, a parenthesis and perhaps a title stand behind the address.
    const end = raw.search(/[)\s]/)
    const part = isBehind ? '' : raw.slice(0, end === -1 ? undefined : end)
    isBehind ||= end !== -1
    return target.push(part)
  }
  return {
    async push(raw) {
      if (picture !== null) return pushPicture(picture, raw)
      if (head === null) return { text: raw }
      head += raw
      const plain = head.replaceAll('\\/', '/')
      const at = addressInWords(plain)
      if (at === null) return NOTHING
      const first = head
      head = null
      if (at === -1) return { text: first }
      picture = createObjectTarget(openObject(), BROKEN_ADDRESS)
      return pushPicture(picture, first.slice(first.search(/data:/i)))
    },
    close: async () => (picture === null ? { text: head ?? '' } : picture.close()),
  }
}
