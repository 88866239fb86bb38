import type * as english from './en/index.ts'

/** All of Easel's words in one language. English is the original: its type is everybody's. */
export type Words = typeof english
