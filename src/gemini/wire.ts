/** A conversation as the SDK takes it, with placeholders where the pipe puts base64. Pure. */
import { type Content, type GenerateContentConfig, Modality, type Part } from '@google/genai/web'
import { type RecordContent, type RecordPart, keyOfReference } from '../turns/turn-record.ts'
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

/**
 * The settings of a request: no tools, no stored log, no continuation that is paid for.
 * @param isNew nothing is edited, so the picture gets the default shape; an edit keeps its input's
 */
export function toSettings(isNew: boolean): GenerateContentConfig {
  return {
    systemInstruction: SYSTEM_INSTRUCTION,
    responseModalities: [Modality.TEXT, Modality.IMAGE],
    automaticContinuation: false,
    store: false,
    ...(isNew ? { imageConfig: { aspectRatio: '1:1' } } : {}),
  }
}
