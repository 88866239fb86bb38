/** A Worker that does nothing: what the runtime takes by itself. */
export default { fetch: (): Response => new Response('ok') }
