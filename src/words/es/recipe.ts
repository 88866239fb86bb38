import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('es')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}: ${value}`,
  prompt: 'Descripción',
  done: 'Qué se hizo',
  onlyPictures: 'ninguna, solo imágenes',
  notShared: 'no se comparte',
  version: 'Versión',
  model: 'Modelo',
  ratio: 'Proporción',
  size: 'Tamaño',
  brand: 'Marca',
  pixels: 'Píxeles',
  part: 'La parte',
  uploads: 'Tus imágenes',
  thinking: 'Reflexión',
  search: 'Búsqueda',
  words: 'Texto',
  noWords: 'ninguno, solo la imagen',
  steps: 'Cómo se hizo',
  failure: 'Qué pasó',
  supportCode: 'Código de soporte de Google',
  again: 'Para repetirlo',
  inThread: (reply) => `responde ${reply} en este hilo`,
  attachAgain: 'adjunta las mismas imágenes',
  provenance:
    'Hecho con IA por Gemini. El archivo está tal como lo hizo Google, con su marca SynthID y, cuando Google los añade, sus datos C2PA.',
  cost: 'Coste',
  about: (cost, pricesReadOn) => `unos ${cost}, según los precios del ${day(pricesReadOn)}`,
}
