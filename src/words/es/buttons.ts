import type { Words } from '../catalogue.ts'

export const buttons: Words['buttons'] = {
  retry: 'Reintentar',
  changeWords: 'Cambiar el texto…',
  afterAll: 'Pintarlo de todos modos',
  useModel: (label) => `Usar ${label}`,
  cancel: 'Cancelar',
  choose: (name) => `Elegir ${name}`,
  redo: 'Probar otra vez',
  vary: 'Variaciones',
  priced: (label, cost) => `${label} · unos ${cost}`,
  edit: 'Editar…',
  undo: 'Deshacer',
  upscale: (size) => `Ampliar a ${size}`,
  ratio: 'Tamaño y proporción…',
  recipe: 'Descripción y ajustes',
  delete: 'Borrar…',
  touchUp: 'Retocar…',
  sizes: 'Tamaños…',
  share: 'Compartir…',
  goBackTo: (name) => `Volver a ${name}`,
  best: 'Elegir la mejor',
}
