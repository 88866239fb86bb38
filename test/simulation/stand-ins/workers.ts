/** In the place of `cloudflare:workers`. */

/** An object has its state and its bindings, and nothing else. */
export class DurableObject {
  readonly ctx: unknown
  readonly env: unknown

  constructor(ctx: unknown, env: unknown) {
    this.ctx = ctx
    this.env = env
  }
}

/** What is handed out by an object: its calls go through as they are. */
export const RpcTarget = Object
