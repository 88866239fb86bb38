/** What `npm outdated --json --long` says, as a table for an issue. Pure. */
import * as v from 'valibot'

const PackagesSchema = v.record(
  v.string(),
  v.object({ current: v.string(), latest: v.string(), type: v.fallback(v.string(), '') }),
)

/** What is not raised to the newest, and why. */
const HELD: Readonly<Record<string, string>> = {
  node: 'kept at 24, which is supported for long',
  '@types/node': 'goes with `node`',
  'oxc-parser': 'the version that knip has, so that it is installed once',
}

/** Empty where nothing is outdated, or only what is held. @param json as npm writes it; empty: nothing is */
export function tellOutdated(json: string): string {
  const packages = v.parse(PackagesSchema, JSON.parse(json.trim() || '{}'))
  const rows = Object.entries(packages)
    // One that is ahead of its tag, as a beta, is not outdated.
    .filter(([, { current, latest }]) => current !== latest && !current.includes('-'))
    .filter(([name]) => !Object.hasOwn(HELD, name))
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([name, { current, latest, type }]) => `| \`${name}\` | ${current} | ${latest} | ${type} |`,
    )
  if (rows.length === 0) return ''
  return [
    '| package | pinned | newest | |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `Held: ${Object.entries(HELD)
      .map(([name, why]) => `\`${name}\` (${why})`)
      .join(', ')}.`,
    '',
    'Raise them one by one: `npm install --save-exact NAME@VERSION`, then `bash .ci/run` on Node 20.',
    '',
  ].join('\n')
}
