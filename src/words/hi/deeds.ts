import type { Words } from '../catalogue.ts'

export const deeds: Words['deeds'] = {
  upscaled: (of, size) => `${of} को ${size} तक बड़ा किया`,
  varied: (of) => `${of} के और रूप`,
  sized: (of) => `${of} के साइज़`,
  again: (of) => `${of} की एक और कोशिश`,
  same: (of, wish) => `${of}, ${wish} में`,
  onceMore: (of) => `${of} एक बार और`,
  unnamed: 'पहले का एक चित्र',
}
