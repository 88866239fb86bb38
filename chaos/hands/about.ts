/** What a form is about, so that who is at two things at once does not take one for the other. Pure. */
import * as v from 'valibot'

/** A form that belongs to no thread, or to no turn of it, names none. */
export interface About {
  readonly channel: string
  readonly threadTs?: string
  readonly turnId?: string | null
}

/** As a form says it itself. */
const MetadataSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    channel: v.string(),
    threadTs: v.nullish(v.string()),
    turnId: v.nullish(v.string()),
  }),
)

/** Whether a form is about that, as far as both of them say. */
export function isAbout(metadata: string, wanted: About): boolean {
  const { success, output } = v.safeParse(MetadataSchema, metadata)
  if (!success) return false
  const isSame = (one: string | null = null, other: string | null = null): boolean =>
    one === null || other === null || one === other
  return (
    output.channel === wanted.channel &&
    isSame(output.threadTs, wanted.threadTs) &&
    isSame(output.turnId, wanted.turnId)
  )
}
