import type { Words } from '../catalogue.ts'

export const approval: Words['approval'] = {
  title: 'Pedir aprobación',
  submit: 'Pedir',
  people: '¿Quién la aprueba?',
  note: 'Una nota breve',
  noteExample: 'Para el lanzamiento del viernes',
  explained:
    'Se les pregunta en este hilo, por su nombre. Cuando todos han dicho que sí, la imagen queda marcada como aprobada y se guarda un año. Si desean un cambio, se pinta como una versión nueva.',
  choosePeople: 'Elige al menos a una persona.',
  cannotAnswer: (name) =>
    `${name} no puede responder aquí. Elige a personas de este espacio de trabajo que estén en este canal.`,
  wishTitle: 'Pedir un cambio',
  wishExplained: 'Se pinta como una versión nueva, en tu nombre, y cuenta como tu respuesta.',
  asks: (asker, name) => `${asker} pide la aprobación de ${name}.`,
  asked: (name) => `Se pidió la aprobación de ${name}.`,
  waiting: (who) => `${who}: pendiente`,
  saidYes: (who, when) => `${who}: aprobada, ${when}`,
  hasWished: (who, when) => `${who}: desea un cambio, ${when}`,
  all: (name) => `${name} está aprobada.`,
  allForAsker: (asker, name) =>
    `${asker}, todas las personas a las que preguntaste han aprobado ${name}.`,
  askedAnew: 'La aprobación se ha pedido de nuevo más abajo.',
  approvedBy: (people, when) => `Aprobada por ${people}, ${when}`,
  approved: (when) => `Aprobada, ${when}`,
  underWay: (yes, asked) => `aprobación pedida: ${yes} de ${asked}`,
  mark: 'aprobada',
  label: 'Aprobada por',
}
