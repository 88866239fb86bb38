const FENCE = '```'

/** What stands between two fences of backticks, where the text is nothing else; otherwise the text. */
export function unfenced(text: string): string {
  const isFenced = text.length >= 2 * FENCE.length && text.startsWith(FENCE) && text.endsWith(FENCE)
  if (!isFenced) return text
  // Behind the first fence the language may stand.
  return text
    .slice(FENCE.length, -FENCE.length)
    .replace(/^(?:\w*\n|json\b)/i, '')
    .trim()
}
