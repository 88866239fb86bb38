import type { ModalView } from '@slack/types'
import type { Words } from '../../../words/words.ts'
import type { Services } from '../../services.ts'
import { type Presser, tellPresser } from './tell-presser.ts'

/** Opens a modal for the one who pressed a button. Where Slack does not, they hear it. */
export async function openView(
  view: ModalView,
  presser: Presser,
  { offers }: Words,
  team: string,
  services: Services,
): Promise<void> {
  const opened = await services.call('views.open', { trigger_id: presser.triggerId, view })
  if (opened.ok) return
  services.log('warn', 'modal_not_opened', { ...opened.error })
  await tellPresser(presser, offers.pressAgain, team, services)
}
