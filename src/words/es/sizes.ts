import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const sizes: Words['sizes'] = {
  title: 'Tamaños',
  submit: 'Crear',
  from: (name) =>
    `${name} en píxeles exactos. Lo que ya tiene su proporción solo se escala; lo demás se pinta de nuevo a partir de ella.`,
  formats: 'Para qué es',
  places: {
    square: 'Publicación cuadrada',
    portrait: 'Publicación vertical',
    story: 'Historia',
    wide: 'Diapositiva o vídeo',
    link: 'Vista previa de enlace',
    banner: 'Cabecera',
    print: 'Impresión A4 a 300 ppp',
  },
  named: (place, pixels) => `${place}: ${pixels}`,
  own: 'Tamaños propios',
  ownExample: '800x300, 500x500 (px)',
  ownHint: (cost) =>
    `Ancho x alto en píxeles, separados por comas. Una proporción nueva cuesta unos ${cost}.`,
  output: 'Tipo de archivo',
  scaled: 'Gratis: solo se escala',
  cut: (cost) => `Gratis si al recortar no se pierde nada importante; si no, unos ${cost}`,
  painted: (cost) => `Se pinta de nuevo, unos ${cost}`,
  nothingYet: 'Elige para qué es, y aquí verás el precio del conjunto.',
  free: 'El conjunto no cuesta nada: solo se escala.',
  price: (cost) => `El conjunto cuesta unos ${cost}.`,
  priceBetween: (least, most) =>
    `El conjunto cuesta entre unos ${least} y ${most}, según lo que se pueda recortar.`,
  choose: 'Elige al menos uno o escribe un tamaño propio.',
  tooMany: (most) => `En un conjunto caben como mucho ${most} tamaños.`,
  unreadable: (typed) => `«${typed}» no es un tamaño. Escríbelo como 800x300.`,
  tooSmall: (size, least) =>
    `${size} es demasiado pequeño: cada lado necesita al menos ${least} píxeles.`,
  tooLarge: (size, side, megapixels) =>
    `${size} es demasiado grande: se pueden hacer hasta ${side} píxeles por lado y ${megapixels} megapíxeles en total.`,
  tooLargeForWebp: (size) => `${size} es demasiado grande para WebP. Elige JPEG o PNG.`,
  making: (count) => counted(count, { one: 'Creando un tamaño…', other: 'Creando # tamaños…' }),
  progress: (done, all) => `Creando los tamaños: ${done} de ${all} están listos…`,
  missing: (names, why) => `Sin hacer: ${names}. ${why}`,
  cannotMake: 'La imagen de la que sale ya no está o no se puede leer.',
  misspelled: (names) =>
    `Estos pueden tener palabras mal escritas: ${names}. Pídelos otra vez o pon menos palabras en la imagen.`,
  again: 'Probar otra vez lo que falta',
  zip: 'Descargar todo en un zip',
  noneMade:
    'No se pudo hacer ninguno de estos tamaños: la imagen ya no está o es de un tipo que no puedo leer. Pulsa Reintentar o pide antes la imagen en 2K.',
  noneHere:
    'No conozco ninguna imagen tuya en este canal. Pulsa «Tamaños…» debajo de una imagen o pide una antes.',
}
