import type { Template } from '../../turns/template.ts'

/**
 * Ways to ask that Gemini understands well, after Google's prompting guide:
 * https://ai.google.dev/gemini-api/docs/image-generation. docs/templates.md lists them with examples.
 */
export const templates: readonly Template[] = [
  {
    id: 'photo',
    label: 'A photo, as if it were real',
    slot: 'subject',
    prompt:
      'A photo of [subject], [what it does], in [place]. [Light], [mood]. Taken as [close-up or wide shot] with [lens], so that [texture] shows.',
  },
  {
    id: 'sticker',
    label: 'A sticker or an illustration',
    slot: 'subject',
    prompt:
      'A [style] sticker of [subject] with [characteristics]. Colours: [palette]. [Bold or fine] outlines, [flat or soft] shading, on a plain white background.',
  },
  {
    id: 'words',
    label: 'Words in a picture: a logo, a poster',
    slot: 'brand or occasion',
    prompt:
      'A [logo, poster or card] for [brand or occasion] that says “[words]” in [kind of letters]. [Design]. Colours: [palette].',
  },
  {
    id: 'product',
    label: 'A product, as in a studio',
    slot: 'product',
    prompt:
      'A studio photo of [product] on [surface]. [Light] to [its purpose]. Seen from [angle] to show [feature], with [detail] in sharp focus.',
  },
  {
    id: 'minimal',
    label: 'One thing, and much empty space',
    slot: 'one thing',
    prompt:
      'A minimalist picture of [one thing] in the [corner or edge] of an empty [colour] canvas, lit softly from [side]. The rest stays empty, for words.',
  },
  {
    id: 'comic',
    label: 'A comic in panels',
    slot: 'Character',
    prompt:
      'A comic of [number] panels in [style]. [Character] in [scene]: [what happens, panel by panel]. A caption says “[words]”.',
  },
  {
    id: 'element',
    label: 'Add or remove something',
    slot: 'element',
    prompt:
      'In the picture of [subject], [add or remove] [element]. [How it fits in]: same light and perspective.',
  },
  {
    id: 'only',
    label: 'Change one thing only',
    slot: 'element',
    prompt:
      'Change only [element] to [what it becomes]. Keep everything else exactly as it is: style, light and composition.',
  },
  {
    id: 'style',
    label: 'The same picture in another style',
    slot: 'style',
    prompt:
      'Turn the picture of [subject] into [style]. Keep the composition, and paint it with [what marks the style].',
  },
  {
    id: 'combine',
    label: 'Combine pictures',
    slot: 'element',
    prompt:
      'Take [element] from picture 1 and put it [where] in picture 2. The result shows [final scene], with matching light and shadows.',
  },
  {
    id: 'details',
    label: 'Put something on, and keep every detail',
    slot: 'element of picture 2',
    prompt:
      'Put [element of picture 2] on [element of picture 1]. [Features] of picture 1 stay exactly the same. It follows [folds, curves or texture].',
  },
  {
    id: 'sketch',
    label: 'From a sketch to a picture',
    slot: 'subject',
    prompt:
      'Turn this rough [pencil or pen] sketch of [subject] into [a photo or a style]. Keep [features of the sketch], and add [materials and details].',
  },
  {
    id: 'views',
    label: 'A character from several sides',
    slot: 'this person or character',
    prompt:
      'A studio portrait of [this person or character] against [background], looking [left, right or away]. Same face, clothes and proportions as before.',
  },
  {
    id: 'translate',
    label: 'Translate the words in a picture',
    slot: 'language',
    prompt:
      'Translate all words in this picture into [language]. Change nothing else: same letters, layout and colours.',
  },
]
