/** What may stand in a line of the Worker's log: names, reasons, ids, numbers; nothing that opens anything. */
import assert from 'node:assert/strict'
import * as v from 'valibot'

const LineSchema = v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))

/** A picture's link, a token, a signature, something sealed, a secret of a page. */
const OPENS_SOMETHING =
  /\/images\/|\/easel\/|\/status\/|xox[a-z]-|xoxe\.|v0=[0-9a-f]{20}|\bv1\.[\w-]{20}|AIza|Bearer /

/** Only this field may be a sentence, which is ours. */
const SENTENCES = new Set(['mend'])
const MAX_WORD = 700

/** The lines that the Worker has written itself; others are the runtime's. */
export const linesOf = (log: string): v.InferOutput<typeof LineSchema>[] =>
  log
    .split('\n')
    .filter((line) => line.startsWith('{"event":'))
    .flatMap((line) => {
      // The last one may be cut off by a kill.
      try {
        return [v.parse(LineSchema, JSON.parse(line))]
      } catch (error) {
        if (error instanceof SyntaxError) return []
        throw error
      }
    })

/** @throws where a line has what it must not, or lacks whom it is about */
export function checkLines(log: string): void {
  for (const line of linesOf(log)) {
    const { event } = line
    assert.match(String(event), /^[a-z_]{3,40}$/)
    for (const [name, value] of Object.entries(line)) {
      assert.match(name, /^[a-zA-Z]{2,20}$/)
      if (typeof value !== 'string' || SENTENCES.has(name)) continue
      assert.ok(value.length <= MAX_WORD, `${String(event)}.${name} is long`)
      assert.doesNotMatch(value, OPENS_SOMETHING, `${String(event)}.${name}`)
    }
    if (event === 'turn_ended')
      for (const name of ['team', 'turn', 'ms']) assert.ok(name in line, `${event} without ${name}`)
  }
}
