/**
 * Ways to ask that Gemini understands well, after Google's prompting guide:
 * https://ai.google.dev/gemini-api/docs/image-generation. Data only; listed in docs/templates.md.
 */

export interface Template {
  readonly id: string
  /** At most 75 characters, Slack's limit for an entry of a menu. */
  readonly label: string
  /** The slot that takes what the person has written already, without its brackets. */
  readonly slot: string
  /** What goes into the modal; what stands in brackets is for the person to fill in. */
  readonly prompt: string
  /** The same, filled in. */
  readonly example: string
}

export const TEMPLATES: readonly Template[] = [
  {
    id: 'photo',
    label: 'A photo, as if it were real',
    slot: 'subject',
    prompt:
      'A photo of [subject], [what it does], in [place]. [Light], [mood]. Taken as [close-up or wide shot] with [lens], so that [texture] shows.',
    example:
      'A photo of an old potter, inspecting a bowl, in a sunlit workshop. Golden hour light, calm mood. Taken as close-up with an 85 mm lens, so that the clay on the hands shows.',
  },
  {
    id: 'sticker',
    label: 'A sticker or an illustration',
    slot: 'subject',
    prompt:
      'A [style] sticker of [subject] with [characteristics]. Colours: [palette]. [Bold or fine] outlines, [flat or soft] shading, on a plain white background.',
    example:
      'A kawaii sticker of a red panda with a bamboo hat. Colours: warm orange and green. Bold outlines, flat shading, on a plain white background.',
  },
  {
    id: 'words',
    label: 'Words in a picture: a logo, a poster',
    slot: 'brand or occasion',
    prompt:
      'A [logo, poster or card] for [brand or occasion] that says “[words]” in [kind of letters]. [Design]. Colours: [palette].',
    example:
      'A poster for our summer party that says “See you on the roof” in round, hand-painted letters. A skyline under a large sun. Colours: coral, cream and navy.',
  },
  {
    id: 'product',
    label: 'A product, as in a studio',
    slot: 'product',
    prompt:
      'A studio photo of [product] on [surface]. [Light] to [its purpose]. Seen from [angle] to show [feature], with [detail] in sharp focus.',
    example:
      'A studio photo of a matte black mug on polished concrete. Soft light from three sides to avoid hard shadows. Seen from slightly above to show its shape, with the steam in sharp focus.',
  },
  {
    id: 'minimal',
    label: 'One thing, and much empty space',
    slot: 'one thing',
    prompt:
      'A minimalist picture of [one thing] in the [corner or edge] of an empty [colour] canvas, lit softly from [side]. The rest stays empty, for words.',
    example:
      'A minimalist picture of a single red maple leaf in the lower right corner of an empty off-white canvas, lit softly from the left. The rest stays empty, for words.',
  },
  {
    id: 'comic',
    label: 'A comic in panels',
    slot: 'Character',
    prompt:
      'A comic of [number] panels in [style]. [Character] in [scene]: [what happens, panel by panel]. A caption says “[words]”.',
    example:
      'A comic of three panels in black-and-white noir style. A detective in a rainy street: he finds a wet note, reads it, and laughs. A caption says “It was only the laundry list.”',
  },
  {
    id: 'element',
    label: 'Add or remove something',
    slot: 'element',
    prompt:
      'In the picture of [subject], [add or remove] [element]. [How it fits in]: same light and perspective.',
    example:
      'In the picture of my cat, add a small knitted wizard hat. It sits a little askew between the ears: same light and perspective.',
  },
  {
    id: 'only',
    label: 'Change one thing only',
    slot: 'element',
    prompt:
      'Change only [element] to [what it becomes]. Keep everything else exactly as it is: style, light and composition.',
    example:
      'Change only the blue sofa to a brown leather chesterfield. Keep everything else exactly as it is: style, light and composition.',
  },
  {
    id: 'style',
    label: 'The same picture in another style',
    slot: 'style',
    prompt:
      'Turn the picture of [subject] into [style]. Keep the composition, and paint it with [what marks the style].',
    example:
      'Turn the picture of our street at night into a painting by a post-impressionist. Keep the composition, and paint it with swirling strokes of deep blue and bright yellow.',
  },
  {
    id: 'combine',
    label: 'Combine pictures',
    slot: 'element',
    prompt:
      'Take [element] from picture 1 and put it [where] in picture 2. The result shows [final scene], with matching light and shadows.',
    example:
      'Take the flowered dress from picture 1 and put it on the woman in picture 2. The result shows her walking in a street, with matching light and shadows.',
  },
  {
    id: 'details',
    label: 'Put something on, and keep every detail',
    slot: 'element of picture 2',
    prompt:
      'Put [element of picture 2] on [element of picture 1]. [Features] of picture 1 stay exactly the same. It follows [folds, curves or texture].',
    example:
      'Put the logo of picture 2 on the black T-shirt of picture 1. Face, hair and light of picture 1 stay exactly the same. It follows the folds of the cloth.',
  },
  {
    id: 'sketch',
    label: 'From a sketch to a picture',
    slot: 'subject',
    prompt:
      'Turn this rough [pencil or pen] sketch of [subject] into [a photo or a style]. Keep [features of the sketch], and add [materials and details].',
    example:
      'Turn this rough pencil sketch of a car into a photo in a showroom. Keep its low, sleek lines, and add metallic blue paint and neon rim lights.',
  },
  {
    id: 'views',
    label: 'A character from several sides',
    slot: 'this person or character',
    prompt:
      'A studio portrait of [this person or character] against [background], looking [left, right or away]. Same face, clothes and proportions as before.',
    example:
      'A studio portrait of this man against a white background, in profile looking right. Same face, clothes and proportions as before.',
  },
  {
    id: 'translate',
    label: 'Translate the words in a picture',
    slot: 'language',
    prompt:
      'Translate all words in this picture into [language]. Change nothing else: same letters, layout and colours.',
    example:
      'Translate all words in this picture into Spanish. Change nothing else: same letters, layout and colours.',
  },
]

/** The template with that id, if there is one. */
export const templateOf = (id: string | null): Template | null =>
  TEMPLATES.find((template) => template.id === id) ?? null

const ANY_SLOT = /\[[^\]]+\]/

/**
 * A template for the prompt field. What the person has written already takes its slot, unless it is a
 * template itself.
 */
export function fillTemplate({ prompt, slot }: Template, written: string): string {
  const subject = written.trim()
  const isTemplate = ANY_SLOT.test(subject)
  return subject === '' || isTemplate ? prompt : prompt.replace(`[${slot}]`, () => subject)
}
