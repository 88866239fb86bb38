/** A conversation as the SDK takes it, with placeholders where the pipe puts base64. Pure. */
import { type Content, type GenerateContentConfig, Modality, type Part } from '@google/genai/web'
import { type RecordContent, type RecordPart, keyOfReference } from '../turns/turn-record.ts'
import type { Ratio, Size } from '../turns/settings.ts'
import { SYSTEM_INSTRUCTION } from './prompts/system-instruction.ts'

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

/** The shape and size of a picture; null: the model's own choice, which for an edit is its input's. */
export interface ImageSettings {
  readonly ratio: Ratio | null
  readonly size: Size | null
}

/** The settings of a request: no tools, no stored log, no continuation that is paid for. */
export function toSettings({ ratio, size }: ImageSettings): GenerateContentConfig {
  const imageConfig = {
    ...(ratio === null ? {} : { aspectRatio: ratio }),
    ...(size === null ? {} : { imageSize: size }),
  }
  return {
    systemInstruction: SYSTEM_INSTRUCTION,
    responseModalities: [Modality.TEXT, Modality.IMAGE],
    automaticContinuation: false,
    store: false,
    ...(ratio === null && size === null ? {} : { imageConfig }),
  }
}
