import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const gallery: Words['gallery'] = {
  title: 'Todas las versiones',
  open: 'Abrir la galería',
  count: (versions) => counted(versions, { one: 'Una versión', other: '# versiones' }),
  cost: (usd) => `${usd} en total`,
  branch: (name) => `A partir de ${name}`,
  anew: 'Empezado de nuevo',
  undone: 'deshecha',
  details: (name) => `Abrir ${name}`,
  compareWith: (name) => `Comparar con ${name}`,
  compare: 'Comparar',
  comparing: (left, right) => `${left} junto a ${right}`,
  left: 'Izquierda',
  right: 'Derecha',
  slide: 'Cuánto se ve de la imagen izquierda',
  downloadAll: 'Descargar todos los originales (zip)',
  previous: (name) => `Anterior: ${name}`,
  next: (name) => `Siguiente: ${name}`,
  madeBy: 'La pidió',
  when: 'Hecha',
  ledTo: 'Lo que salió de ella',
  copy: 'Copiar las instrucciones',
  copied: 'Copiado',
}
