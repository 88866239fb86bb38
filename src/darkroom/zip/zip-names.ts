/** Names of files in a zip that every system can write, each once. Pure. */

/** Of a name, in UTF-8: what is left of the 255 that file systems take, for a number. */
const MAX_NAME_BYTES = 200
const MAX_ENDING = 8
/** What Windows does not take, anywhere in a name; and what ends a line or turns the direction of writing. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu
/** Names of devices, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** The names, in order, made safe; of names that differ in nothing but case, later ones get a number. */
export function zipNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const [stem, ending] = parts(name)
    let given = stem + ending
    for (let n = 2; taken.has(sameAs(given)); n += 1) given = `${stem}-${n}${ending}`
    taken.add(sameAs(given))
    return given
  })
}

const sameAs = (name: string): string => name.normalize('NFKC').toLowerCase()

/** The name without what is unsafe, and its ending with the dot. */
function parts(name: string): readonly [stem: string, ending: string] {
  const safe = trimmed(name.normalize('NFC').toWellFormed().replaceAll(UNSAFE, '-'))
  const dot = safe.lastIndexOf('.')
  const hasEnding = dot > 0 && safe.length - dot <= MAX_ENDING
  const ending = hasEnding ? safe.slice(dot) : ''
  const stem = trimmed(shortened(hasEnding ? safe.slice(0, dot) : safe)) || 'picture'
  return [stem.replace(DEVICE, '$&-'), ending]
}

/** Without dots and spaces around it: hidden files, and what Windows leaves out. */
function trimmed(name: string): string {
  let [from, to] = [0, name.length]
  while (from < to && isDotOrSpace(name[from])) from += 1
  while (to > from && isDotOrSpace(name[to - 1])) to -= 1
  return name.slice(from, to)
}

const isDotOrSpace = (character: string | undefined): boolean =>
  character === '.' || character?.trim() === ''

/** Cut between characters, not within one. */
function shortened(name: string): string {
  const bytes = new TextEncoder().encode(name)
  if (bytes.length <= MAX_NAME_BYTES) return name
  const cut = new TextDecoder().decode(bytes.subarray(0, MAX_NAME_BYTES), { stream: true })
  return cut
}
