/** What Google refuses although the shape is right, in the order in which it looks. Pure. */
import { type GoogleError, invalid } from './google-error.ts'
import type { ModelRow } from './models.ts'
import { PICTURE_TYPES, pictureTypeOf } from './picture-type.ts'
import type { Content, PaintRequest, Part } from './request.ts'
import { isSignatureOf } from './signatures.ts'

/** The first thing that is wrong with a request to this model; null when it may be painted. */
export function findFault(request: PaintRequest, model: ModelRow): GoogleError | null {
  return contentsFault(request) ?? settingsFault(request, model) ?? partsFault(request, model)
}

function contentsFault({ contents }: PaintRequest): GoogleError | null {
  if (contents.length === 0)
    return invalid('* GenerateContentRequest.contents: contents is not specified\n')
  if (contents.some(({ role }) => role !== 'user' && role !== 'model'))
    return invalid('Please use a valid role: user, model.')
  const empty = contents.findIndex(({ parts }) => parts.length === 0)
  if (empty !== -1)
    return invalid(
      `* GenerateContentRequest.contents[${empty}].parts: contents.parts must not be empty.\n`,
    )
  if (contents[0]?.role === 'model')
    return invalid('Please ensure that multiturn requests start with a user turn.')
  if (contents.at(-1)?.role === 'model')
    return invalid('Requests ending with a model turn are not supported.')
  return null
}

function settingsFault({ generationConfig }: PaintRequest, model: ModelRow): GoogleError | null {
  const { candidateCount = 1, imageConfig, thinkingConfig } = generationConfig
  if (candidateCount > 1) return invalid('Multiple candidates is not enabled for this model')
  const modalities = generationConfig.responseModalities.map((name) => name.toUpperCase())
  if (modalities.some((name) => name !== 'TEXT' && (name !== 'IMAGE' || !model.paints)))
    return invalid(
      `The requested combination of response modalities (${modalities.join(', ')}) is not supported by the model. models/${model.id} accepts the following combination of response modalities:\n* TEXT${model.paints ? '\n* IMAGE\n* TEXT, IMAGE' : ''}\n`,
    )
  const { aspectRatio, imageSize } = imageConfig
  const ratios = Object.keys(model.ratios)
  if (aspectRatio !== undefined && !ratios.includes(aspectRatio))
    return invalid(`aspect_ratio must be one of ${ratios.map((name) => `'${name}'`).join(', ')}`)
  if (imageSize !== undefined && !model.sizes.includes(imageSize))
    return invalid(`image_size must be one of ${model.sizes.map((name) => `'${name}'`).join(', ')}`)
  const level = thinkingConfig.thinkingLevel?.toUpperCase()
  if (level !== undefined && model.thinkingLevels.length === 0)
    return invalid(
      model.signs
        ? 'Thinking level is not supported for this model.'
        : 'Thinking is not enabled for this model',
    )
  if (level !== undefined && !model.thinkingLevels.includes(level))
    return invalid(`Thinking level ${level} is not supported for this model.`)
  return null
}

function partsFault({ contents }: PaintRequest, model: ModelRow): GoogleError | null {
  const faults = contents.flatMap((content, i) =>
    content.parts.map((part, j) => partFault(part, `contents[${i}].parts[${j}]`)),
  )
  const fault = faults.find((found) => found !== null)
  if (fault) return fault
  const pictures = contents.flatMap(({ parts }) => parts).filter((part) => part.inlineData).length
  if (pictures > model.maxPictures)
    return invalid(
      `The number of images in the request (${pictures}) exceeds the limit of ${model.maxPictures} for models/${model.id}.`,
    )
  if (!model.signs) return null
  const unsigned = contents.map((content, i) => signatureFault(content, i + 1, model.id))
  return unsigned.find((found) => found !== null) ?? null
}

function partFault(part: Part, at: string): GoogleError | null {
  const data = (['text', 'inlineData', 'fileData'] as const).filter(
    (name) => part[name] !== undefined,
  )
  if (data.length === 0)
    return invalid(
      `* GenerateContentRequest.${at}.data: required oneof field 'data' must have one initialized field\n`,
    )
  if (data.length > 1)
    return invalid(
      `Invalid value at '${at}' (oneof), oneof field 'data' is already set. Cannot set '${data[1] === 'inlineData' ? 'inlineData' : 'fileData'}'`,
    )
  if (part.fileData)
    return invalid('Cannot fetch content from the provided URL. Status: URL_ROBOTED-ROBOTED_DENIED')
  return part.inlineData ? blobFault(part.inlineData, at) : null
}

function blobFault(
  { data, mimeType }: NonNullable<Part['inlineData']>,
  at: string,
): GoogleError | null {
  if (!PICTURE_TYPES.has(mimeType)) return invalid(`Unsupported MIME type: ${mimeType}`)
  if (!isBase64(data))
    return invalid(
      `Invalid value at '${at}.inline_data.data' (TYPE_BYTES), Base64 decoding failed for "${data.slice(0, 40)}"`,
    )
  return pictureTypeOf(Buffer.from(data.slice(0, 64), 'base64')) === mimeType
    ? null
    : invalid(
        'Unable to process input image. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
      )
}

const isBase64 = (text: string): boolean =>
  text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)

/** A model turn comes back as it went out: pictures and the first words with their signatures. */
function signatureFault(content: Content, position: number, model: string): GoogleError | null {
  if (content.role !== 'model') return null
  const firstWords = content.parts.findIndex((part) => part.text !== undefined && !part.thought)
  for (const [j, part] of content.parts.entries()) {
    if (part.thought) continue
    const { thoughtSignature, inlineData, text = '' } = part
    const kind = inlineData ? 'Image' : 'Text'
    if (thoughtSignature === undefined && (inlineData || j === firstWords))
      return invalid(
        `${kind} part is missing a thought_signature in content position ${position}, part position ${j + 1}.`,
      )
    const signed = inlineData ? Buffer.from(inlineData.data, 'base64') : text
    if (
      thoughtSignature !== undefined &&
      !isSignatureOf({ model, content: signed }, thoughtSignature)
    )
      return invalid('Corrupted thought signature.')
  }
  return null
}
