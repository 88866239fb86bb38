/** Decides what the composer offers to complete at the caret. Pure. */

export interface Trigger {
  kind: 'command' | 'mention'
  query: string
  /** Where the `/` or `@` stands. */
  start: number
}

/** The word under the caret that asks for completion: `/` at the very start, `@` at the start of a word. */
export function triggerAt(text: string, caret: number): Trigger | undefined {
  const before = text.slice(0, caret)
  const command = /^\/([\w-]*)$/.exec(before)
  if (command) return { kind: 'command', query: command[1] ?? '', start: 0 }
  const mention = /(?:^|[\s(])@([\p{L}\p{N}._-]*)$/u.exec(before)
  if (!mention) return undefined
  const query = mention[1] ?? ''
  return { kind: 'mention', query, start: caret - query.length - 1 }
}

/** Entries whose name, or a word of it, starts with the query; best first. */
export function matching<T extends { name: string }>(entries: readonly T[], query: string): T[] {
  const wanted = query.toLowerCase()
  const rank = (entry: T) => {
    const name = entry.name.replace(/^\//, '').toLowerCase()
    if (name.startsWith(wanted)) return 0
    return name.split(/[\s._-]+/).some((word) => word.startsWith(wanted)) ? 1 : 2
  }
  return entries.filter((entry) => rank(entry) < 2).toSorted((a, b) => rank(a) - rank(b))
}

/** The text and caret after the chosen word replaced the trigger. */
export function complete(
  text: string,
  trigger: Trigger,
  chosen: string,
): { text: string; caret: number } {
  const after = text.slice(trigger.start + 1 + trigger.query.length).replace(/^ /, '')
  const before = `${text.slice(0, trigger.start)}${chosen} `
  return { text: before + after, caret: before.length }
}
