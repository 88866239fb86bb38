/**
 * What a button has done, in place of words that nobody has said. `of`: the name of the picture that it was
 * done to. Plain text.
 */
export const deeds = {
  upscaled: (of: string, size: string): string => `Upscaled ${of} to ${size}`,
  varied: (of: string): string => `Variations of ${of}`,
  sized: (of: string): string => `Sizes of ${of}`,
  again: (of: string): string => `Another try of ${of}`,
  /** `wish`: a shape, a size or both. */
  same: (of: string, wish: string): string => `${of} in ${wish}`,
  /** The same picture, where nothing else is known of what was wished. */
  onceMore: (of: string): string => `${of} once more`,
  /** In place of a name that nobody knows. */
  unnamed: 'an earlier picture',
}
