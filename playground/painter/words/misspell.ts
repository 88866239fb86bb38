/** Words as models that cannot spell write them. */

/** Two neighbouring letters that differ change places, as near the middle as there are some. */
export function misspell(words: string): string {
  const letters = Array.from(words)
  const places = letters
    .keys()
    .filter((i) => i > 0 && i < letters.length - 1)
    .toArray()
  const middle = letters.length / 2
  const at = places
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .find(
      (i) =>
        /\p{L}/u.test((letters[i] ?? '') + (letters[i + 1] ?? '')) && letters[i] !== letters[i + 1],
    )
  if (at === undefined) return `${words}${letters.at(-1) ?? ''}`
  return letters
    .with(at, letters[at + 1] ?? '')
    .with(at + 1, letters[at] ?? '')
    .join('')
}
