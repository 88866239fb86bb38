/** What a person asks for in words: what to paint, and how. Pure. */
import { missingSetting } from '../gemini/missing-setting.ts'
import { MODELS, type Model, findModel } from '../gemini/models.ts'
import { findRetired } from '../gemini/retired.ts'
import { type Result, err, ok } from '../lib/result.ts'
import { COUNTS, MAX_COUNT } from '../turns/ask.ts'
import { type OptionMistake, readOptions } from '../turns/options.ts'
import {
  type MissingSetting,
  RATIOS,
  type Ratio,
  SIZES,
  type Settings,
  type Size,
  THINKING_LEVELS,
  type ThinkingLevel,
} from '../turns/settings.ts'
import { outOfReach } from '../understanding/out-of-reach.ts'

export interface Wish {
  readonly prompt: string
  readonly settings: Settings
  /** How many pictures. */
  readonly count: number
  /** Several shapes that were typed: one picture each. Empty: one at most was. */
  readonly ratios: Ratio[]
  /** To be painted in the direct message with the asker. */
  readonly isPrivate: boolean
  /** Only to be improved for now: nothing is painted. */
  readonly toImprove: boolean
}

/** Words with options that cannot be done. */
export interface Misread {
  readonly mistakes: readonly OptionMistake[]
  /** What is asked for when those are left out. */
  readonly rest: Wish
}

/**
 * Reads a message's words. What is asked for must be in the model that is named, or else in `fallback`;
 * null: nobody knows yet which model it will be.
 */
export function readWish(text: string, fallback: Model | null): Result<Wish, Misread> {
  const { prompt, values, flags, search, ...read } = readOptions(text)
  const mistakes = [...read.mistakes]
  const known = <T>(result: Result<T, OptionMistake>): T | null => {
    if (result.ok) return result.value
    mistakes.push(result.error)
    return null
  }
  const model = known(readModel(values.model)) ?? insteadOf(mistakes)
  const shapes = known(readRatios(values.ar)) ?? []
  const asked: Settings = {
    model: model?.id ?? null,
    ratio: shapes[0] ?? null,
    size: known(readSize(values.size)),
    thinking: known(readThinking(values.thinking)),
    search,
    imageOnly: flags.has('image-only'),
    ...(flags.has('no-brand') ? { noBrand: true } : {}),
  }
  const ratios = shapes.length > 1 ? shapes : []
  const count = ratios.length || (known(readCount(values.n)) ?? 1)
  const painter = model ?? fallback
  const { settings, missing } =
    painter === null ? { settings: asked, missing: [] } : within(painter, asked)
  mistakes.push(...missing.map((one) => ({ mistake: 'not_in_model', missing: one }) as const))
  // In a thread it may be people's talk: only who asks for a new picture hears it.
  if (fallback !== null)
    for (const one of outOfReach(prompt)) mistakes.push({ mistake: 'out_of_reach', ...one })
  const wish: Wish = {
    prompt,
    settings,
    count,
    // Where the model lacks the first shape, none is asked for.
    ratios: settings.ratio === null ? [] : ratios,
    isPrivate: flags.has('private'),
    toImprove: flags.has('improve'),
  }
  return mistakes.length === 0 ? ok(wish) : err({ mistakes, rest: wish })
}

interface Within {
  readonly settings: Settings
  readonly missing: readonly MissingSetting[]
}

/** The settings that a model has, and those that it is missing. */
function within(model: Model, asked: Settings, missing: readonly MissingSetting[] = []): Within {
  const one = missingSetting(model, asked)
  if (one === null) return { settings: asked, missing }
  return within(model, { ...asked, [one.setting]: null }, [...missing, one])
}

/** The model that takes the place of one that Google has retired. */
function insteadOf(mistakes: readonly OptionMistake[]): Model | null {
  const retired = mistakes.find((one) => one.mistake === 'retired_model')
  return retired === undefined ? null : findModel(retired.instead)
}

function readModel(value: string | undefined): Result<Model | null, OptionMistake> {
  if (value === undefined) return ok(null)
  const name = value.toLowerCase()
  const model = findModel(name)
  if (model !== null) return ok(model)
  const retired = findRetired(name)
  if (retired !== null)
    return err({ mistake: 'retired_model', label: retired.label, instead: retired.instead.alias })
  const allowed = MODELS.map(({ alias }) => alias)
  return err({ mistake: 'bad_value', option: 'model', value, allowed })
}

/** `1:1,9:16`: each once. */
function readRatios(value: string | undefined): Result<Ratio[], OptionMistake> {
  const ratios = new Set<Ratio>()
  const typed = value?.split(',').filter(Boolean) ?? []
  for (const one of value !== undefined && typed.length === 0 ? [value] : typed) {
    const ratio = readRatio(one)
    if (!ratio.ok) return ratio
    ratios.add(ratio.value)
  }
  return ratios.size > MAX_COUNT
    ? err({ mistake: 'too_many_shapes', most: MAX_COUNT })
    : ok([...ratios])
}

/** `16:9`, `16x9`, `16/9`. */
function readRatio(value: string): Result<Ratio, OptionMistake> {
  const plain = value.replace(/[x×/]/i, ':')
  const ratio = RATIOS.find((known) => known === plain)
  return ratio === undefined
    ? err({ mistake: 'bad_value', option: 'ar', value, allowed: RATIOS })
    : ok(ratio)
}

function readSize(value: string | undefined): Result<Size | null, OptionMistake> {
  if (value === undefined) return ok(null)
  const size = SIZES.find((known) => known === value.toUpperCase())
  return size === undefined
    ? err({ mistake: 'bad_value', option: 'size', value, allowed: SIZES })
    : ok(size)
}

function readThinking(value: string | undefined): Result<ThinkingLevel | null, OptionMistake> {
  if (value === undefined) return ok(null)
  const level = THINKING_LEVELS.find((known) => known === value.toLowerCase())
  return level === undefined
    ? err({ mistake: 'bad_value', option: 'thinking', value, allowed: THINKING_LEVELS })
    : ok(level)
}

function readCount(value: string | undefined): Result<number, OptionMistake> {
  if (value === undefined) return ok(1)
  const count = COUNTS.find((known) => String(known) === value)
  return count === undefined
    ? err({ mistake: 'bad_value', option: 'n', value, allowed: COUNTS.map(String) })
    : ok(count)
}
