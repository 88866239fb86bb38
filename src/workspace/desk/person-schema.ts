import * as v from 'valibot'

/** Whose an errand is, and where they see an answer. */
export const PersonSchema = {
  channel: v.string(),
  threadTs: v.nullable(v.string()),
  userId: v.string(),
  responseUrl: v.nullable(v.string()),
}
