/** All methods of the local Slack's Web API. */
import { checkBlocks } from '../blocks/check-blocks.ts'
import { refuse } from './answer.ts'
import { assistantMethods } from './assistant.ts'
import { chatChangeMethods } from './chat-change.ts'
import { chatPostMethods } from './chat-post.ts'
import { conversationMethods } from './conversations.ts'
import { fileMethods } from './files.ts'
import { historyMethods } from './history.ts'
import { identityMethods } from './identity.ts'
import type { ApiMethods } from './method.ts'
import { viewMethods } from './views.ts'

const blockMethods: ApiMethods = {
  'blocks.validate': {
    scopes: [],
    run(_core, args) {
      const errors = checkBlocks(args.json('blocks'), 'message')
      return errors.length === 0 ? { ok: true } : refuse('invalid_blocks', { errors })
    },
  },
}

/** By name. What is not here is `unknown_method`. */
export const apiMethods: ApiMethods = {
  ...assistantMethods,
  ...blockMethods,
  ...chatChangeMethods,
  ...chatPostMethods,
  ...conversationMethods,
  ...fileMethods,
  ...historyMethods,
  ...identityMethods,
  ...viewMethods,
}
