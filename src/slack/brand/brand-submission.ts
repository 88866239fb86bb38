/** What the fields of the modal for a brand come to, or what is wrong with them. Pure. */
import { type Result, err, ok } from '../../lib/result.ts'
import {
  type Kit,
  MAX_BRAND_PICTURES,
  MAX_BRAND_WORDS,
  MAX_COLOURS,
  isEmptyKit,
  isSameKit,
} from '../../turns/brand.ts'
import { readColours } from '../../turns/colours.ts'
import type { Words } from '../../words/words.ts'
import type { FieldErrors } from '../compose/submission.ts'
import type { BrandSubmission } from './brand-state.ts'

type Written = Pick<BrandSubmission, 'fields' | 'files' | 'logoFile'>

/**
 * What was written, with what stays of the pictures; new ones are still to come.
 * @param base what the fields showed; `now`: what the channel has
 */
export function kitIn(
  { fields, files, logoFile }: Written,
  base: Kit,
  now: Kit,
  { brand }: Words,
): Result<Kit, FieldErrors> {
  const errors: Record<string, string> = {}
  const colours = readColours(fields.colours)
  if (!colours.ok)
    errors['colours'] =
      colours.error.reason === 'no_code'
        ? brand.noCode(colours.error.said)
        : brand.tooManyColours(MAX_COLOURS)
  if (fields.words.length > MAX_BRAND_WORDS) errors['words'] = brand.tooLong(MAX_BRAND_WORDS)
  const pictures = base.pictures.filter((_, i) => fields.pictures.includes(i))
  const count = pictures.length + files.length
  if (count > MAX_BRAND_PICTURES)
    errors['pictures'] = brand.tooManyPictures(count, MAX_BRAND_PICTURES)
  if (!colours.ok || Object.keys(errors).length > 0) return err(errors)
  const { place, size, margin } = fields
  const stays = fields.keepsLogo && logoFile === null ? base.logo : null
  const logo = stays === null ? null : { picture: stays.picture, place, size, margin }
  const kit: Kit = { colours: colours.value, words: fields.words, pictures, logo }
  if (files.length > 0 || logoFile !== null) return ok(kit)
  if (isEmptyKit(kit)) return err({ words: brand.nothing })
  return isSameKit(kit, now) ? err({ words: brand.unchanged }) : ok(kit)
}
