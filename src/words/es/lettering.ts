import type { Words } from '../catalogue.ts'

export const lettering: Words['lettering'] = {
  again: 'Pintando otra vez: una palabra estaba mal escrita…',
  checked: 'texto revisado',
  paintedTwice: 'Una palabra salió mal escrita, así que lo pinté una vez más.',
  mayBeWrong:
    'Puede que las palabras no estén bien escritas. Responde para intentarlo de nuevo, o pon menos palabras en la imagen.',
  best: (name) =>
    `${name} es la que mejor muestra lo pedido, a juicio de un modelo. La siguiente respuesta la edita.`,
  undecided: 'No puedo decidir cuál es la mejor. Elige una con su botón o pulsa Reintentar.',
}
