/** How much Easel joins in where people talk. */
export const REPLIES = ['all', 'mentions', 'off'] as const

/** `all`: replies in a picture's thread. `mentions`: only where it is mentioned. `off`: not in messages. */
export type Replies = (typeof REPLIES)[number]
