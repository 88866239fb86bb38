/** Writes a request as a curl command. */

const LEFT_OUT = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'user-agent'])
const MAX_BODY = 20_000

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** A command for a shell; a body that is too long for one is named instead of given. */
export function toCurl(
  method: string,
  url: string,
  headers: Record<string, string>,
  body: string,
): string {
  const flags = Object.entries(headers)
    .filter(([name]) => !LEFT_OUT.has(name))
    .map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  const data = body.length > MAX_BODY ? `# and a body of ${body.length} characters` : quote(body)
  if (body !== '') flags.push(`--data-raw ${data}`)
  return [`curl -sS -X ${method} ${quote(url)}`, ...flags].join(' \\\n  ')
}
