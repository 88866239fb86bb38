/** Google's SDK: what is asked of it, and what a request is made of. */
export { createModels } from './client.ts'
export { toContents, toSettings } from './wire.ts'
