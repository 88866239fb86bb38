/** The versions of a thread as lines with branches. Pure. */
import type { Gallery, ShownVersion } from './shown.ts'

/** Versions, each made from the one before it, with what branches off from them. */
export interface Line {
  /** The picture that its first version was made from, by its name; null: it began anew. */
  readonly from: string | null
  readonly versions: readonly ShownVersion[]
  readonly branches: readonly Line[]
}

/** One line for each beginning, oldest first. What its parent is no longer kept for begins a line as well. */
export function treeOf(gallery: Pick<Gallery, 'versions'>): Line[] {
  const { versions } = gallery
  const kept = new Set(versions.map(({ turnId }) => turnId))
  const children = Map.groupBy(versions, ({ parentId }) =>
    parentId !== null && kept.has(parentId) ? parentId : null,
  )
  const onTheWay = leadingToPresent(versions)
  const seen = new Set<string>()
  const lineFrom = (first: ShownVersion): Line => {
    const line: ShownVersion[] = []
    const left: ShownVersion[] = []
    for (let at: ShownVersion | undefined = first; at !== undefined && !seen.has(at.turnId);) {
      seen.add(at.turnId)
      line.push(at)
      const next: ShownVersion[] = children.get(at.turnId) ?? []
      // The line goes on to what a reply edits, or else to what came last.
      const main: ShownVersion | undefined =
        next.find(({ turnId }) => onTheWay.has(turnId)) ?? next.at(-1)
      left.push(...next.filter((one) => one !== main))
      at = main
    }
    return { from: first.from, versions: line, branches: left.map(lineFrom) }
  }
  return (children.get(null) ?? []).map(lineFrom)
}

/** The version that a reply edits, and all that led to it. */
function leadingToPresent(versions: readonly ShownVersion[]): ReadonlySet<string> {
  const byTurn = new Map(versions.map((one) => [one.turnId, one]))
  const found = new Set<string>()
  let at = versions.find(({ pictures }) => pictures.some(({ isPresent }) => isPresent))
  while (at !== undefined && !found.has(at.turnId)) {
    found.add(at.turnId)
    at = at.parentId === null ? undefined : byTurn.get(at.parentId)
  }
  return found
}
