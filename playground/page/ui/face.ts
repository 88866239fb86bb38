/** What a generated face is made of. Pure. */

/** A hue between 0 and 359, always the same for the same id. */
export function hueOf(id: string): number {
  let hash = 7
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 3600
  return (hash * 137) % 360
}

const SPACE = 32

/** "Ana Lima" → "AL". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? SPACE).toUpperCase())
    .join('')
    .trim()
}
