import * as v from 'valibot'

const AnswerSchema = v.object({
  response_metadata: v.object({ scopes: v.array(v.string()) }),
})

/** The scopes of the token, which Slack says with each answer (`x-oauth-scopes`); empty where a proxy leaves them out. */
export function scopesIn(answer: unknown): readonly string[] {
  const read = v.safeParse(AnswerSchema, answer)
  return read.success ? read.output.response_metadata.scopes : []
}
