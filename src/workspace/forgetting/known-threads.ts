import * as v from 'valibot'

const ThreadSchema = v.object({ channel: v.string(), threadTs: v.string() })

/** Threads that a workspace knows, or has still to tell something. @param after those behind `{channel}/{ts}` */
export function knownThreads(
  sql: SqlStorage,
  after: string,
  count: number,
): v.InferOutput<typeof ThreadSchema>[] {
  const query = `SELECT DISTINCT channel, thread_ts AS threadTs FROM (
      SELECT channel, thread_ts FROM easels UNION SELECT channel, thread_ts FROM leaving
      UNION SELECT channel, thread_ts FROM moved UNION SELECT channel, thread_ts FROM painted)
    WHERE channel || '/' || thread_ts > ? ORDER BY channel || '/' || thread_ts LIMIT ?`
  const rows = sql.exec(query, after, count).toArray()
  return rows.map((row) => v.parse(ThreadSchema, row))
}
