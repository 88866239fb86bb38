/** Bindings that may be missing. Those that must be there stand in `worker-configuration.d.ts`, by `npm run types`. */
interface OptionalBindings {
  /** Where any workspace installs Easel, in place of `SLACK_BOT_TOKEN`. */
  SLACK_CLIENT_ID?: string
  SLACK_CLIENT_SECRET?: string
  /** The former value, while a secret is being changed. */
  SLACK_SIGNING_SECRET_OLD?: string
  EASEL_SECRET_OLD?: string
  /** Counts and durations of turns, where the account has Workers Analytics Engine. */
  FIGURES?: AnalyticsEngineDataset
}
interface Env extends OptionalBindings {}
declare namespace Cloudflare {
  interface Env extends OptionalBindings {}
}
