/** What the fields of the settings modal come to, or what is wrong with them. Pure. */
import { findModel } from '../../gemini/models.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import { SIZES } from '../../turns/settings.ts'
import { type ChosenSettings, readCount, readDays, readUsd } from '../../turns/team-settings.ts'
import { MAX_CHANNELS, type SettingsFields } from '../../web-api/blocks/settings.ts'
import type { Words } from '../../words/words.ts'
import type { FieldErrors } from '../compose/submission.ts'

/** The digits of Hindi, which some people write. */
const DEVANAGARI_ZERO = 0x966
const ASCII_ZERO = 0x30

/**
 * A number as people write it: in wide or Indian digits, with a dollar sign, with a comma before the cents. A comma
 * before three digits is left: it may part thousands.
 */
export function plainNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u0966-\u096f]/g, (digit) =>
      String.fromCodePoint((digit.codePointAt(0) ?? 0) - DEVANAGARI_ZERO + ASCII_ZERO),
    )
    .trim()
    .replace(/^\$ ?/, '')
    .replace(/^(\d+),(\d{1,2})$/, '$1.$2')
}

/** What was chosen: an empty field chooses nothing. Errors by the block that they belong to. */
export function chosenIn(
  fields: SettingsFields,
  defaultModel: string,
  { settings }: Words,
): Result<ChosenSettings, FieldErrors> {
  const errors: Record<string, string> = {}
  const chosen: { -readonly [Name in keyof ChosenSettings]: ChosenSettings[Name] } = {}
  const read = <T>(
    block: string,
    typed: string,
    parse: (text: string) => T | null,
    problem: string,
  ): T | null => {
    const plain = plainNumber(typed)
    const value = plain === '' ? null : parse(plain)
    if (value === null && plain !== '') errors[block] = problem
    return value
  }
  const count = read('person_pictures', fields.personPictures, readCount, settings.badCount)
  const person = read('person_usd', fields.personUsd, readUsd, settings.badUsd)
  const team = read('team_usd', fields.teamUsd, readUsd, settings.badUsd)
  const days = read('retention', fields.retention, readDays, settings.badDays)
  if (fields.channels.length > MAX_CHANNELS)
    errors['channels'] = settings.tooManyChannels(MAX_CHANNELS)
  if (Object.keys(errors).length > 0) return err(errors)
  if (count !== null) chosen.personPictures = count.value
  if (person !== null) chosen.personUsd = person.value
  if (team !== null) chosen.teamUsd = team.value
  if (days !== null) chosen.retentionDays = days
  const models = fields.models.flatMap((id) => knownModel(id, defaultModel) ?? [])
  if (models.length > 0) chosen.models = models
  const maxSize = SIZES.find((size) => size === fields.maxSize)
  if (maxSize !== undefined) chosen.maxSize = maxSize
  if (fields.channels.length > 0) chosen.channels = [...fields.channels]
  chosen.outsiders = fields.outsiders === 'allow' ? 'allow' : 'refuse'
  return ok(chosen)
}

const knownModel = (id: string, defaultModel: string): string | null =>
  id === defaultModel ? id : (findModel(id)?.id ?? null)
