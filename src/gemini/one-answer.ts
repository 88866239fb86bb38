/** Brings what gateways make of an answer back into the form of the API. Pure. */

/**
 * Names as the API writes them (`inline_data` becomes `inlineData`), and the pieces of an answer that came as
 * a list as one answer with all their candidates.
 */
export function asOneAnswer(json: unknown): unknown {
  const answer = withApiNames(json)
  if (!Array.isArray(answer)) return answer
  const pieces: readonly unknown[] = answer
  const objects = pieces.filter(isObject)
  // A list of something else is no answer.
  if (objects.length === 0 || objects.length < pieces.length) return null
  const candidates = objects.flatMap((piece) => piece['candidates'] ?? [])
  return { ...Object.assign({}, ...objects), candidates }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All names of members in camel case; where both forms stand side by side, the API's own wins. */
function withApiNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withApiNames)
  if (!isObject(value)) return value
  const named = (hasApiName: boolean) =>
    Object.entries(value)
      .filter(([name]) => (toApiName(name) === name) === hasApiName)
      .map(([name, member]) => [toApiName(name), withApiNames(member)] as const)
  return Object.fromEntries([...named(false), ...named(true)])
}

const toApiName = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
