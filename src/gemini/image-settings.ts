/** What a request may say beside its words, by Gemini's names. */
import type { Settings } from '../turns/settings.ts'

/** What a request says of the picture; a shape of null is the model's own choice, for an edit its input's. */
export type ImageSettings = Omit<Settings, 'model'>

/** From which likelihood on Gemini holds something back, by its names; the strictest first. */
export const SAFETY_THRESHOLDS = [
  'BLOCK_LOW_AND_ABOVE',
  'BLOCK_MEDIUM_AND_ABOVE',
  'BLOCK_ONLY_HIGH',
  'BLOCK_NONE',
  'OFF',
] as const
export type SafetyThreshold = (typeof SAFETY_THRESHOLDS)[number]
