/** What the listeners need for the brands of channels. */
import type { Config } from '../config.ts'
import { workspaceOf } from '../objects.ts'
import { mayBeLogo } from '../workspace/brand/may-be-logo.ts'
import type { Services } from '../slack/services.ts'
import { createSlackCaller } from '../web-api/client.ts'
import { tokensOf } from '../web-api/token-source.ts'

/** The doors to them. @param home the workspace whose request it is */
export const brandServices = (
  env: Env,
  { slack }: Config,
  home: () => ReturnType<typeof workspaceOf>,
): Pick<Services, 'rules' | 'brands' | 'mayBeLogo'> => ({
  rules: async (channel) =>
    home()
      .office()
      .rulesIn(channel ?? ''),
  brands: (team) => {
    const its = () => workspaceOf(env, team).office().brands()
    return {
      see: async (channel) => its().see(channel),
      draft: async (id) => its().draft(id),
      keep: async (id, person) => its().keep(id, person),
      remove: async (channel, version, person) => its().remove(channel, version, person),
    }
  },
  async mayBeLogo(team, file) {
    const tokens = tokensOf(slack.botToken, () => workspaceOf(env, team))
    const call = createSlackCaller(slack.apiUrl, tokens)
    const fetchFn: typeof fetch = (input, init) => fetch(input, init)
    return mayBeLogo(file, { call, tokens, apiUrl: slack.apiUrl, fetch: fetchFn })
  },
})
