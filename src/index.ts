import { DurableObject } from 'cloudflare:workers'

export class Thread extends DurableObject<Env> {}
export class Workspace extends DurableObject<Env> {}

export default {
  fetch: () => new Response('ok'),
} satisfies ExportedHandler<Env>
