/** What the text model is sent. Pure. */
import type { Content, GenerateContentConfig } from '@google/genai/web'
import type { Language } from '../turns/language.ts'
import { DESCRIBE_WORDS, describeInstruction, lookInstruction } from './prompts/describe.ts'
import { improveInstruction } from './prompts/improve.ts'

/** A picture in R2. */
export interface PictureRef {
  readonly key: string
  readonly mimeType: string
}

export interface TextRequest {
  readonly contents: Content[]
  readonly config: GenerateContentConfig
}

/** For a better prompt. `isEdit`: the words change a picture that is there already. */
export const improveRequest = (words: string, isEdit: boolean): TextRequest => ({
  contents: [{ role: 'user', parts: [{ text: words }] }],
  config: configWith(improveInstruction(isEdit)),
})

/**
 * For a prompt that describes a picture.
 * @param prefix what a placeholder begins with; the picture's key follows
 */
export const describeRequest = (
  { key, mimeType }: PictureRef,
  prefix: string,
  language: Language,
): TextRequest => ({
  contents: [
    {
      role: 'user',
      parts: [{ inlineData: { mimeType, data: `${prefix}${key}` } }, { text: DESCRIBE_WORDS }],
    },
  ],
  config: configWith(describeInstruction(language)),
})

/** For the answer to a question about a picture. `prefix`: as for a description. */
export const lookRequest = (
  { key, mimeType }: PictureRef,
  prefix: string,
  question: string,
  language: Language,
): TextRequest => ({
  contents: [
    {
      role: 'user',
      parts: [{ inlineData: { mimeType, data: `${prefix}${key}` } }, { text: question }],
    },
  ],
  config: configWith(lookInstruction(language)),
})

/** No tools, no stored log, no continuation that is paid for. */
const configWith = (systemInstruction: string): GenerateContentConfig => ({
  systemInstruction,
  automaticContinuation: false,
  store: false,
})
