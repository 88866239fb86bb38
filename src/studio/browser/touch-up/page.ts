/** Finds the parts of the page; what is not there is a bug of ours. */

type Kind<T> = new () => T

/** The first one. @throws where there is none of that kind */
export function find<T extends Element>(root: ParentNode, selector: string, kind: Kind<T>): T {
  const found = root.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${selector}`)
}

/** All of that kind. */
export const findAll = <T extends Element>(
  root: ParentNode,
  selector: string,
  kind: Kind<T>,
): T[] => [...root.querySelectorAll(selector)].filter((one): one is T => one instanceof kind)
