/**
 * The text without what stands at its end. By a loop: an expression that ends in `+$` begins anew at each
 * of many characters that it takes.
 * @param what matches one character
 */
export function trimEnd(text: string, what: RegExp): string {
  let end = text.length
  while (end > 0 && what.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
