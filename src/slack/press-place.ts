/** Which picture a small modal is about. It travels in the view's private_metadata, so it is parsed on reading. */
import * as v from 'valibot'
import type { Pressed } from './pressed.ts'

const PlaceSchema = v.object({
  channel: v.string(),
  threadTs: v.string(),
  /** The thread in which the presser sees an answer; null: the channel, for its first message. */
  toldIn: v.nullable(v.string()),
  turnId: v.string(),
  /** Which of the turn's pictures, counted from 1. */
  picture: v.number(),
  /** What stood behind them on the button; empty where that is nothing. */
  detail: v.optional(v.string(), ''),
  /** Slack's response_url (30 min), where there is one. */
  responseUrl: v.nullable(v.string()),
})
export type PressPlace = v.InferOutput<typeof PlaceSchema>

/** As private_metadata: far below Slack's limit of 3,000 characters. */
export const writePlace = ({
  channel,
  threadTs,
  toldIn,
  turnId,
  picture,
  detail,
  responseUrl,
}: Pressed): string =>
  JSON.stringify({
    ...{ channel, threadTs, toldIn, turnId, picture },
    ...{ detail, responseUrl },
  } satisfies PressPlace)

const ViewSchema = v.object({
  id: v.string(),
  private_metadata: v.pipe(v.string(), v.parseJson(), PlaceSchema),
})

/** The view's id and what it is about; null where it is no modal of ours. */
export function readPlace(
  view: unknown,
): { readonly viewId: string; readonly place: PressPlace } | null {
  const read = v.safeParse(ViewSchema, view)
  return read.success ? { viewId: read.output.id, place: read.output.private_metadata } : null
}
