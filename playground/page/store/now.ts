/** The time of the playground, which may have been moved on. */
import { state } from './state.ts'

/** Now, as Slack and the Worker see it. */
export const now = (): Date => new Date(Date.now() + (state.value?.clockAheadMs ?? 0))
