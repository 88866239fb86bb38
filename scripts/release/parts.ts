/** What a release is made of. Pure. */

/** What has changed, by the CHANGELOG; null: it has no part for that version. @param version as `0.2.0` */
export function notesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^(?=## )/m)
  const own = parts.find((part) => part.startsWith(`## ${version}`))
  return own === undefined ? null : own.slice(own.indexOf('\n') + 1).trim()
}

/** The configuration for what is built already. @param config the text of wrangler.toml */
export const builtConfig = (config: string): string =>
  config.replace(/^#:schema .*\n/m, '').replace(/(?:^#.*\n)?^\[build\]\n(?:.+\n)*/m, '')

/** A line that `sha256sum --check` reads. @param hex of the file */
export const checksumLine = (hex: string, file: string): string => `${hex}  ${file}\n`
