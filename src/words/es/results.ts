import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const results: Words['results'] = {
  from: (name, parentName) => `${name}, a partir de ${parentName}`,
  aPart: 'una parte',
  madeByAi: 'hecha con IA',
  triedAgainBy: (presser) => `nuevo intento de ${presser}`,
  seconds: (seconds) => `${seconds} s`,
  altText: 'Una imagen hecha por Gemini',
  range: (first, last) => `${first} a ${last}`,
  backTo: (name) => `De vuelta en ${name}: la próxima respuesta edita esta imagen.`,
  replyToChange: 'Responde en este hilo para cambiarla.',
  mentionToChange: 'Mencióname en una respuesta para cambiarla.',
  chooseOne: 'Elige una para seguir con ella; si no eliges, una respuesta edita la primera.',
  unpainted: (count, why) =>
    `${counted(count, { one: 'Falta una imagen más.', other: 'Faltan # imágenes más.' })} ${why}`,
  notAsAsked: (wish, width, height) =>
    `Pediste ${wish}; Gemini hizo ${width} × ${height} px. Responde para pedirlo otra vez.`,
  shapeInSize: (ratio, size) => `${ratio} en ${size}`,
  pictureBelow: 'Slack no pudo mostrar la imagen aquí, así que la he subido debajo.',
  pictureLink: 'Slack no pudo mostrar la imagen aquí. Ábrela con su enlace:',
  download: 'Descargar',
  downloadOriginal: (mb) => `Descargar el original, ${mb} MB`,
  lostPictures:
    'Algunas imágenes anteriores ya no se conservan, así que he trabajado con las palabras sobre ellas.',
  onlyWords: 'Gemini ha respondido con palabras. Di «dibuja…» para obtener una imagen.',
  asPng: 'Como PNG',
}
