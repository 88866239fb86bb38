/** The bindings of the Worker, for Hono. */
export interface AppEnv {
  Bindings: Env
}
