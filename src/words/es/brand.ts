import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const brand: Words['brand'] = {
  title: 'La marca del canal',
  submit: 'Ver muestra',
  explained:
    'Cada imagen que se pide en este canal se ajusta a ella. Primero llega una muestra, a nuestros mensajes directos; no se guarda nada hasta que tú lo digas.',
  colours: 'Colores',
  coloursHint: 'Un código y un nombre para cada uno, por ejemplo: #1a2b3c Océano, #fff4e0 Arena',
  words: 'Tono, qué sí y qué no',
  wordsHint: 'Por ejemplo: cercano y sencillo. Sí: personas trabajando. No: poses de catálogo.',
  pictures: 'Imágenes de referencia',
  picturesHint: (most) => `Muestran el estilo. ${most} en total, como mucho.`,
  keptPictures: 'Imágenes que se quedan',
  logo: 'Logotipo',
  logoHint: 'Se coloca exactamente como es, y nunca se pinta. PNG, JPEG o WebP.',
  keptLogo: 'Logotipo que se queda',
  place: 'Dónde va el logotipo',
  places: {
    top_left: 'arriba a la izquierda',
    top_right: 'arriba a la derecha',
    bottom_left: 'abajo a la izquierda',
    bottom_right: 'abajo a la derecha',
    centre: 'en el centro',
  },
  size: 'Qué tamaño tiene el logotipo',
  sizes: { small: 'pequeño', medium: 'mediano', large: 'grande' },
  margin: 'Cuánto se separa de los bordes',
  margins: { none: 'nada', narrow: 'un poco', wide: 'mucho' },
  removal: 'El fin de esta marca',
  remove: 'Quitarla: las imágenes se pintan sin ella',
  noCode: (said) => `«${said}» no tiene código de color. Escríbelo así: #1a2b3c Océano.`,
  tooManyColours: (most) => `Escribe ${most} colores como mucho.`,
  tooLong: (most) => `Escribe ${most} caracteres como mucho.`,
  tooManyPictures: (count, most) =>
    `Así son ${count} imágenes, y caben ${most} como mucho. Quita algunas.`,
  nothing: 'Todavía no hay nada: escribe colores o palabras, o añade una imagen o un logotipo.',
  unchanged: 'Todavía no ha cambiado nada.',
  badLogo:
    'Este logotipo no se puede leer. Usa un PNG, JPEG o WebP de 2048 × 2048 píxeles como mucho, sin animación.',
  membersOnly: (channel) =>
    `Solo quienes están en ${channel} pueden ver y cambiar su marca, y yo también tengo que estar. Invítame si no estoy.`,
  unsure: 'Slack no dice ahora si estás en este canal. Inténtalo de nuevo en un momento.',
  noChannel: 'Una marca pertenece a un canal. Escribe /imagine brand allí.',
  meanwhile: (who) =>
    `Mientras escribías, ${who} cambió la marca. Así está ahora, con lo que has escrito; mírala y pulsa el botón otra vez.`,
  meanwhileSomebody:
    'Mientras escribías, alguien cambió la marca. Así está ahora, con lo que has escrito; mírala y pulsa el botón otra vez.',
  begun:
    'Una muestra va de camino a nuestros mensajes directos. No se guarda nada hasta que tú lo digas debajo de ella.',
  previewPrompt: 'Un cartel que invita a todo el mundo a una jornada de puertas abiertas',
  notTried: 'La marca no se ha probado, y no ha cambiado nada:',
  withoutPreview: 'Puedes guardar la marca sin muestra.',
  keep: 'Guardar esta marca',
  change: 'Cambiarla…',
  kept: (channel) =>
    `Guardada. A partir de ahora, las imágenes que se pidan en ${channel} se ajustan a ella; \`--no-brand\` la deja fuera una vez.`,
  already: 'Esta marca ya está guardada.',
  gone: 'Esta muestra ya no está. Escribe `/imagine brand` en el canal para empezar de nuevo.',
  notYours:
    'Solo quien ha probado esta marca puede guardarla. `/imagine brand` te muestra la tuya.',
  changedMeanwhile:
    'La marca ha cambiado desde que se pintó esta muestra, así que no se ha guardado. «Cambiarla…» te muestra las dos.',
  changedBy: (who) => `${who} ha cambiado la marca de este canal:`,
  removedBy: (who) =>
    `${who} ha quitado la marca de este canal. A partir de ahora las imágenes se pintan sin ella.`,
  unheard: (channel) =>
    `La marca de ${channel} ha cambiado, pero no he podido decirlo allí. Invítame, por favor.`,
  none: 'ninguno',
  countOfPictures: (count) =>
    counted(count, { zero: 'ninguna', one: '# imagen', other: '# imágenes' }),
  otherPictures: (count) =>
    counted(count, { one: '# imagen distinta', other: '# imágenes distintas' }),
  inContext: (channel) => `con la marca de ${channel}`,
  picturesGone:
    'Algunas imágenes de la marca del canal ya no están, así que he pintado sin ellas. /imagine brand acepta otras nuevas.',
  crowded: 'No cabían todas las imágenes de la marca junto a las demás.',
  noLogo:
    'No se ha podido colocar el logotipo de la marca: su archivo ya no está, o la imagen mide más de 2048 × 2048 píxeles.',
}
