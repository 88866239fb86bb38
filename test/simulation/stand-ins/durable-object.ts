/** In the place of `cloudflare:workers`: an object has its state and its bindings, and nothing else. */
export class DurableObject {
  readonly ctx: unknown
  readonly env: unknown

  constructor(ctx: unknown, env: unknown) {
    this.ctx = ctx
    this.env = env
  }
}
