/** What to do with a brand that was tried out. */
import type { ActionsBlock } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { button } from './buttons.ts'

/** @param draft its id; `mayKeep`: nothing is wrong with it */
export const brandChoice = (
  draft: string,
  { brand }: Pick<Words, 'brand'>,
  mayKeep = true,
): ActionsBlock => ({
  type: 'actions',
  elements: [
    ...(mayKeep ? [{ ...button('brand_keep', brand.keep, draft), style: 'primary' as const }] : []),
    button('brand_change', brand.change, draft),
  ],
})
