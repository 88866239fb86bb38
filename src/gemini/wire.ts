/** A conversation as the SDK takes it, with placeholders where the pipe puts base64. Pure. */
import {
  type Content,
  type GenerateContentConfig,
  HarmBlockThreshold,
  HarmCategory,
  Modality,
  type Part,
  ThinkingLevel,
  type Tool,
} from '@google/genai/web'
import { type RecordContent, type RecordPart, keyOfReference } from '../turns/turn-record.ts'
import type { Settings } from '../turns/settings.ts'
import type { ImageSettings, SafetyThreshold } from './image-settings.ts'
import { systemInstruction } from './prompts/system-instruction.ts'

/**
 * The contents of a request.
 * @param prefix what a placeholder begins with; its key follows
 */
export function toContents(contents: readonly RecordContent[], prefix: string): Content[] {
  const place = (reference: string): string => `${prefix}${keyOfReference(reference) ?? ''}`
  const toPart = ({ text, inlineData, thoughtSignature }: RecordPart): Part => ({
    ...(text === undefined ? {} : { text }),
    ...(inlineData === undefined
      ? {}
      : { inlineData: { mimeType: inlineData.mimeType, data: place(inlineData.data) } }),
    ...(thoughtSignature === undefined ? {} : { thoughtSignature: place(thoughtSignature) }),
  })
  return contents.map(({ role, parts }) => ({ role, parts: parts.map(toPart) }))
}

/** The categories that a threshold can be set for: https://ai.google.dev/gemini-api/docs/safety-settings */
const CATEGORIES = [
  HarmCategory.HARM_CATEGORY_HARASSMENT,
  HarmCategory.HARM_CATEGORY_HATE_SPEECH,
  HarmCategory.HARM_CATEGORY_SEXUALLY_EXPLICIT,
  HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT,
]

/**
 * The settings of a request: no stored log, no continuation that is paid for, no tool that nobody asked for.
 * @param safety null: Google's own thresholds
 */
export function toSettings(
  { ratio, size, thinking, search, imageOnly }: ImageSettings,
  safety: SafetyThreshold | null,
): GenerateContentConfig {
  const imageConfig = {
    ...(ratio === null ? {} : { aspectRatio: ratio }),
    ...(size === null ? {} : { imageSize: size }),
  }
  return {
    systemInstruction: systemInstruction({ search, imageOnly }),
    responseModalities: imageOnly ? [Modality.IMAGE] : [Modality.TEXT, Modality.IMAGE],
    automaticContinuation: false,
    store: false,
    ...(ratio === null && size === null ? {} : { imageConfig }),
    ...(thinking === null ? {} : { thinkingConfig: { thinkingLevel: LEVELS[thinking] } }),
    ...(search === null ? {} : { tools: [SEARCH_TOOLS[search]] }),
    ...(safety === null ? {} : { safetySettings: toSafety(safety) }),
  }
}

const LEVELS: Readonly<Record<NonNullable<Settings['thinking']>, ThinkingLevel>> = {
  minimal: ThinkingLevel.MINIMAL,
  low: ThinkingLevel.LOW,
  medium: ThinkingLevel.MEDIUM,
  high: ThinkingLevel.HIGH,
}

const SEARCH_TOOLS: Readonly<Record<NonNullable<Settings['search']>, Tool>> = {
  // Without types it is a search of the web, which every model that searches knows.
  web: { googleSearch: {} },
  images: { googleSearch: { searchTypes: { webSearch: {}, imageSearch: {} } } },
}

const toSafety = (threshold: SafetyThreshold) =>
  CATEGORIES.map((category) => ({ category, threshold: HarmBlockThreshold[threshold] }))
