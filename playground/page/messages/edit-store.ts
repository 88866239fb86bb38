import { signal } from '@preact/signals'

/** The message that is being edited, if any. */
export const editing = signal<{ channel: string; ts: string } | undefined>(undefined)
