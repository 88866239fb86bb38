import type { Words } from '../catalogue.ts'

export const deeds: Words['deeds'] = {
  upscaled: (of, size) => `${of}を${size}に拡大`,
  varied: (of) => `${of}のバリエーション`,
  sized: (of) => `${of}のサイズ展開`,
  again: (of) => `${of}をもう一度試す`,
  same: (of, wish) => `${of}を${wish}で`,
  onceMore: (of) => `${of}をもう一度`,
  unnamed: '以前の画像',
}
