import type { Words } from '../catalogue.ts'

export const deeds: Words['deeds'] = {
  upscaled: (of, size) => `${of} ampliada a ${size}`,
  varied: (of) => `Variaciones de ${of}`,
  sized: (of) => `Tamaños de ${of}`,
  again: (of) => `Otro intento de ${of}`,
  same: (of, wish) => `${of} en ${wish}`,
  onceMore: (of) => `${of} una vez más`,
  unnamed: 'una imagen anterior',
}
