import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')
const pictures = (count: number): string => counted(count, { one: '# imagen', other: '# imágenes' })

export const meaning: Words['meaning'] = {
  isItForMe: '¿Quieres que pinte algo con esto? Todavía no he empezado.',
  edit: 'Editar la imagen',
  anew: 'Pintar una imagen nueva',
  talk: 'Solo hablamos',
  hello:
    'Hola. Dime qué quieres que pinte, o adjunta una imagen y di qué debe cambiar. Con «ayuda» verás qué más sé hacer.',
  spent: (teams, teamCost, own, ownCost) =>
    `Este mes: ${pictures(teams)} en este espacio de trabajo, unos ${teamCost}. Tuyas: ${pictures(own)}, unos ${ownCost}.`,
  cost: (name, cost) => `${name} costó unos ${cost}.`,
  costUnknown: (name) => `Gemini no dijo cuánto costó ${name}.`,
  author: (name, who) => `${who} pidió ${name}.`,
  somebody: 'Alguien',
  model: (name, model) => `${name} la pintó ${model}.`,
  nextModel: (model) => `Las imágenes nuevas las pinta ${model}.`,
  memory: (versions, days, sent) =>
    `Guardo ${counted(versions, { one: 'la imagen', other: 'las # imágenes' })} de este hilo y lo que se pidió para ellas, durante ${counted(days, { one: '# día', other: '# días' })}. Con cada petición va lo que llevó a la imagen: todas las palabras que caben y sus últimas ${pictures(sent)}. «Borrar», en el menú de una imagen, la borra para siempre.`,
  noPicture: 'Aquí no hay ninguna imagen todavía. Pide una primero.',
  cannotLook: 'Ahora mismo no he podido mirar la imagen. Vuelve a preguntar dentro de un minuto.',
  answerCost: (cost) => `Esta respuesta costó ${cost}.`,
  fromWords: (what) => `${what}, según tus palabras`,
  several: pictures,
  replies: {
    all: 'En este canal participo en cada respuesta del hilo de una imagen en la que se me pide algo.',
    mentions: 'En este canal solo participo cuando alguien me menciona.',
    off: 'En este canal no participo en los mensajes. `/imagine` funciona igualmente.',
  },
  changeReplies: 'Para cambiarlo: `/imagine replies all`, `mentions` u `off`.',
  isOff:
    'Estoy desactivado para los mensajes de este canal. Con `/imagine replies all` o `/imagine replies mentions` vuelvo a participar.',
}
