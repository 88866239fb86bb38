/** Builds a GenerateContentResponse in the shape and key order that was recorded from Google. */
import { randomBytes } from 'node:crypto'
import { INPUT_PICTURE_TOKENS } from '../constants.ts'
import type { ModelRow } from './models.ts'
import type { PaintRequest } from './request.ts'
import { sign } from './signatures.ts'

/** A part of an answer before it is signed. */
export type AnswerPart =
  | { readonly text: string; readonly thought?: boolean }
  | { readonly picture: Uint8Array; readonly mimeType: string; readonly thought?: boolean }

/** The response's JSON. @param signatureBytes the length of each signature before base64 */
export function toResponse(
  parts: readonly AnswerPart[],
  request: PaintRequest,
  model: ModelRow,
  signatureBytes: number,
): object {
  const firstWords = parts.find((part) => 'text' in part && part.thought !== true)
  const signed = parts.map((part) => {
    const isSigned = part.thought !== true && (part === firstWords || 'picture' in part)
    const wants = model.signs && model.paints && isSigned
    const content = 'text' in part ? part.text : part.picture
    return {
      ...('text' in part
        ? { text: part.text }
        : {
            inlineData: {
              mimeType: part.mimeType,
              data: Buffer.from(part.picture).toString('base64'),
            },
          }),
      ...(part.thought === true ? { thought: true } : {}),
      ...(wants ? { thoughtSignature: sign({ model: model.id, content }, signatureBytes) } : {}),
    }
  })
  return {
    candidates: [{ content: { parts: signed, role: 'model' }, finishReason: 'STOP', index: 0 }],
    usageMetadata: usage(parts, request, model),
    modelVersion: model.id,
    responseId: randomBytes(17).toString('base64url'),
  }
}

const words = (text: string): number => Math.max(1, Math.ceil(text.length / 4))

function usage(parts: readonly AnswerPart[], request: PaintRequest, model: ModelRow): object {
  const inputs = request.contents.flatMap((content) => content.parts)
  const textIn = inputs.reduce((sum, { text }) => sum + (text ? words(text) : 0), 0)
  const picturesIn = inputs.filter(({ inlineData }) => inlineData).length * INPUT_PICTURE_TOKENS
  const size = request.generationConfig.imageConfig.imageSize ?? '1K'
  const perPicture = model.pictureTokens[size] ?? INPUT_PICTURE_TOKENS
  const picturesOut = parts.filter((part) => 'picture' in part).length * perPicture
  const textOut = parts.reduce((sum, part) => sum + ('text' in part ? words(part.text) : 0), 0)
  const thoughts = model.thinkingLevels.length > 0 ? 180 : 0
  return {
    promptTokenCount: textIn + picturesIn,
    candidatesTokenCount: picturesOut + textOut,
    totalTokenCount: textIn + picturesIn + picturesOut + textOut + thoughts,
    promptTokensDetails: [
      { modality: 'TEXT', tokenCount: textIn },
      ...(picturesIn > 0 ? [{ modality: 'IMAGE', tokenCount: picturesIn }] : []),
    ],
    ...(picturesOut > 0
      ? { candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: picturesOut }] }
      : {}),
    ...(thoughts > 0 ? { thoughtsTokenCount: thoughts } : {}),
    serviceTier: 'standard',
  }
}
