import type { Words } from '../catalogue.ts'

export const buttons: Words['buttons'] = {
  retry: 'Reintentar',
  useModel: (label) => `Usar ${label}`,
  cancel: 'Cancelar',
  choose: (name) => `Elegir ${name}`,
  redo: 'Probar otra vez',
  vary: 'Variaciones',
  edit: 'Editar…',
  undo: 'Deshacer',
  upscale: (size) => `Ampliar a ${size}`,
  ratio: 'Proporción…',
  recipe: 'Ver descripción y ajustes',
  original: 'Descargar el original',
  delete: 'Borrar',
  share: 'Compartir en un canal…',
  goBackTo: (name) => `Volver a ${name}`,
}
