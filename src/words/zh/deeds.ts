import type { Words } from '../catalogue.ts'

export const deeds: Words['deeds'] = {
  upscaled: (of, size) => `将 ${of} 放大到 ${size}`,
  varied: (of) => `${of} 的变体`,
  sized: (of) => `${of} 的多种尺寸`,
  again: (of) => `再试一次 ${of}`,
  same: (of, wish) => `${of} 改为 ${wish}`,
  onceMore: (of) => `再来一张 ${of}`,
  unnamed: '之前的图片',
}
