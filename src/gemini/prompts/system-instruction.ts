/** What the model is told about its job, in every request. Short on purpose: long ones confuse it. */
import type { Settings } from '../../turns/settings.ts'

const EDITOR =
  'You are the image editor of a team that talks to you in a chat thread. Each message asks for a picture or for a change to the last one; change only what is asked and keep everything else.'

/** The sentence becomes the picture's alternative text. */
const DESCRIPTION =
  'With each picture write one sentence that describes what it shows, for people who cannot see it, in the language of the message.'

const MARKS =
  'Hand-drawn marks, arrows, circles and notes on a picture that you are given are instructions: follow them, and leave them out of the result.'

const SEARCHING =
  'Search first for what depends on facts or on how something really looks, and then paint.'

/** The instruction for one request. */
export const systemInstruction = ({
  search,
  imageOnly,
}: Pick<Settings, 'search' | 'imageOnly'>): string =>
  [EDITOR, imageOnly ? '' : DESCRIPTION, MARKS, search === null ? '' : SEARCHING]
    .filter(Boolean)
    .join('\n')
