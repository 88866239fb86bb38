import type { Words } from '../en/index.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('es')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}: ${value}`,
  prompt: 'Descripción',
  onlyPictures: 'ninguna, solo imágenes',
  notShared: 'no se comparte',
  version: 'Versión',
  model: 'Modelo',
  ratio: 'Proporción',
  size: 'Tamaño',
  pixels: 'Píxeles',
  uploads: 'Tus imágenes',
  cost: 'Coste',
  about: (cost, pricesReadOn) => `unos ${cost}, según los precios del ${day(pricesReadOn)}`,
}
