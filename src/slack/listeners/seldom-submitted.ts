import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import type { Services } from '../services.ts'
import type { FORMS } from './seldom.ts'

/** A submission of one of the forms that few people use. */
export const seldomSubmitted =
  (name: keyof typeof FORMS) =>
  (services: Services) =>
  async (submission: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { FORMS: forms } = await import('./seldom.ts')
    await forms[name](services)(submission)
  }
