/**
 * Google's SDK is as large as a third of the script. Nobody who is answered by Slack's clock needs it, so it is compiled
 * with the first call of a model, and kept.
 */
export const loadSdk = () => import('./sdk.ts')
