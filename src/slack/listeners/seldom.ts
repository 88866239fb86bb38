/**
 * What few isolates are ever asked for: compiled when one is. All of it is one module, since each one of its own would
 * cut what they share with the rest into small pieces.
 */
import { submitBrand } from '../brand/submit-brand.ts'
import { approvalSubmission } from './views/approval.ts'
import { settingsSubmission } from './views/settings.ts'
import { sizesSubmission } from './views/sizes.ts'
import { wishSubmission } from './views/wish.ts'

export { openBrand } from '../brand/open-brand.ts'
export { changeBrand, keepBrand } from '../brand/press-brand.ts'
export { publishHome } from '../home/publish-home.ts'
export { readLook } from '../home/read-look.ts'
export { openSettings } from '../settings/open-settings.ts'
export { openSizes, updateSizes } from '../sizes/open-sizes.ts'
export { openApproval, openWish } from './actions/approval.ts'
export { showRecipe } from './actions/recipe.ts'
export { find } from './commands/find.ts'

/** The forms among it. */
export const FORMS = {
  'easel.brand': submitBrand,
  'easel.settings': settingsSubmission,
  'easel.sizes': sizesSubmission,
  'easel.approval': approvalSubmission,
  'easel.wish': wishSubmission,
}
