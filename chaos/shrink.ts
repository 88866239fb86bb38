/** Makes something that shows a violation as short as it can be and still show it. */

/**
 * Leaves out ever smaller parts, as long as what remains still shows it (Zeller's delta debugging).
 * @param shows whether these alone show it
 * @param isLate whether there is no time for another try
 */
export async function shrink<T>(
  items: readonly T[],
  shows: (items: readonly T[]) => Promise<boolean>,
  isLate: () => boolean,
): Promise<readonly T[]> {
  let shortest = items
  let size = Math.ceil(items.length / 2)
  while (size >= 1 && !isLate()) {
    const before = shortest.length
    for (let at = 0; at < shortest.length && !isLate();) {
      const rest = [...shortest.slice(0, at), ...shortest.slice(at + size)]
      if (rest.length > 0 && (await shows(rest))) shortest = rest
      else at += size
    }
    if (size === 1 && shortest.length === before) break
    size = Math.max(1, Math.ceil(size / 2))
  }
  return shortest
}
