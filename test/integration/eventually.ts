const POLL_MS = 20
const PATIENCE_MS = 30_000

/** Resolves when `check` says yes: for what only a request from outside can tell. @throws after 15 s */
export async function eventually(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`not within ${PATIENCE_MS} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
