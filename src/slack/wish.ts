/** What a person asks for in words: what to paint, and how. Pure. */
import { missingSetting } from '../gemini/missing-setting.ts'
import { MODELS, type Model, findModel } from '../gemini/models.ts'
import { findRetired } from '../gemini/retired.ts'
import { type Result, err, ok } from '../lib/result.ts'
import { COUNTS } from '../turns/ask.ts'
import { type OptionMistake, readOptions } from '../turns/options.ts'
import {
  RATIOS,
  type Ratio,
  SIZES,
  type Settings,
  type Size,
  THINKING_LEVELS,
  type ThinkingLevel,
} from '../turns/settings.ts'

export interface Wish {
  readonly prompt: string
  readonly settings: Settings
  /** How many pictures. */
  readonly count: number
  /** To be painted in the direct message with the asker. */
  readonly isPrivate: boolean
  /** Only to be improved for now: nothing is painted. */
  readonly toImprove: boolean
}

/**
 * Reads a message's words. What is asked for must be in the model that is named, or else in `fallback`;
 * null: nobody knows yet which model it will be.
 */
export function readWish(text: string, fallback: Model | null): Result<Wish, OptionMistake> {
  const { prompt, values, flags, search, mistakes } = readOptions(text)
  const [first] = mistakes
  if (first !== undefined) return err(first)
  const model = readModel(values.model)
  if (!model.ok) return model
  const ratio = readRatio(values.ar)
  if (!ratio.ok) return ratio
  const size = readSize(values.size)
  if (!size.ok) return size
  const count = readCount(values.n)
  if (!count.ok) return count
  const thinking = readThinking(values.thinking)
  if (!thinking.ok) return thinking
  const settings: Settings = {
    model: model.value?.id ?? null,
    ratio: ratio.value,
    size: size.value,
    thinking: thinking.value,
    search,
    imageOnly: flags.has('image-only'),
  }
  const painter = model.value ?? fallback
  const missing = painter === null ? null : missingSetting(painter, settings)
  if (missing !== null) return err({ mistake: 'not_in_model', missing })
  return ok({
    prompt,
    settings,
    count: count.value,
    isPrivate: flags.has('private'),
    toImprove: flags.has('improve'),
  })
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

/** `16:9`, `16x9`, `16/9`. */
function readRatio(value: string | undefined): Result<Ratio | null, OptionMistake> {
  if (value === undefined) return ok(null)
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
