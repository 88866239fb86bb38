import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { all, counted } = numbersIn('es')

export const notes: Words['notes'] = {
  unchanged:
    'Gemini ha devuelto la misma imagen. Di con más detalle qué debe cambiar y qué debe quedarse, o pulsa «Probar otra vez».',
  other_model: (model) =>
    `${model} no pintó la versión anterior, así que trabaja solo con esa imagen y las palabras.`,
  lost_signatures:
    'Gemini no pudo seguir con sus propias notas sobre imágenes anteriores, así que trabajó con las imágenes y las palabras.',
  listed: all,
  tooMany: (model, used, left) =>
    `${model} no admite más imágenes a la vez. He usado ${used} y he dejado fuera ${left}.`,
  remembers: (pictures) =>
    counted(pictures, {
      zero: 'recuerda todas las palabras y ninguna imagen',
      one: 'recuerda la última imagen y todas las palabras',
      other: 'recuerda las últimas # imágenes y todas las palabras',
    }),
  remembersSome: (pictures, turns) =>
    `recuerda ${counted(pictures, { one: 'la última imagen', other: 'las últimas # imágenes' })} y las palabras de ${counted(turns, { one: 'la última petición', other: 'las últimas # peticiones' })}`,
  searchedFor: 'Ha buscado en Google',
  sources: 'Fuentes',
  reason: (message) => `Gemini dice: «${message}»`,
}
