import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const help: Words['help'] = [
  '*Pide una imagen*: `/imagine un faro al atardecer`, mencióname en un canal, o escríbeme directamente.',
  '*Edítala*: responde en el hilo de la imagen, por ejemplo «que sea de noche». Cualquiera del hilo puede.',
  '*Elige proporción, tamaño o modelo*: añade `--ar 16:9`, `--size 2K`, `--model pro`; `--n 4` pinta cuatro; `--private` pinta en nuestros mensajes directos.',
  '*Haz que piense o que busque*: `--thinking high` para gráficos, mapas y mucho texto; `--search web` o `--search images` para lo nuevo o lo real; `--image-only` deja la imagen sin texto debajo.',
  '*Pide ayuda con el texto*: añade `--improve`, o convierte una imagen en texto con `/imagine describe`.',
  '*Haz todos los tamaños*: pulsa «Tamaños…» debajo de una imagen o usa `/imagine sizes`; `--ar 1:1,9:16` pide varias proporciones a la vez.',
  '*Pide aprobación*: pulsa «Pedir aprobación…» debajo de una imagen. La gente responde en el hilo, y sus deseos se vuelven versiones nuevas.',
  '*Vuelve atrás*: responde «deshacer», «volver a v2», o «v2: haz el cielo rosa». Responde «versiones» para verlas todas.',
  '*Vuelve a encontrar una imagen*: `/imagine find bicicleta roja`, o usa el campo de mi pestaña Inicio.',
  '*Usa tus propias imágenes*: adjunta archivos PNG, JPEG, WebP o HEIC a un mensaje o a una respuesta.',
  '*Respeta tu marca*: defínela con `/imagine brand` en un canal; añade `--no-brand` para dejarla fuera una vez.',
  '*Hablad entre vosotros*: empieza una respuesta con `//`, o menciona a una persona, y no me meto.',
].join('\n')

export const compose: Words['compose'] = {
  newTitle: 'Crear una imagen',
  editTitle: 'Editar con Easel',
  submit: 'Pintar',
  close: 'Cancelar',
  newPrompt: '¿Qué debe mostrar?',
  editPrompt: '¿Qué debe cambiar?',
  newExample: 'Un faro al atardecer, visto desde un barco',
  editExample: 'Que sea de noche, con estrellas',
  template: 'Empezar con una plantilla',
  noTemplate: 'Ninguna',
  pictures: 'Tus propias imágenes',
  morePictures: 'Más imágenes',
  attached: (count) =>
    counted(count, {
      one: 'La imagen del mensaje ya se usa.',
      other: 'Las # imágenes del mensaje ya se usan.',
    }),
  model: 'Modelo',
  ratio: 'Proporción',
  size: 'Tamaño',
  count: 'Cuántas',
  asItComes: 'Como salga',
  extras: 'Opciones extra',
  where: 'Dónde',
  inChannel: 'En el canal',
  inPrivate: 'Solo para mí, en nuestros mensajes directos',
  channel: 'Canal',
  tooManyFiles: (count, model, most) =>
    `Así son ${count} imágenes, y ${model} admite ${most}. Quita algunas.`,
  wordsMissing: 'Di qué debe mostrar.',
  channelMissing: 'Elige un canal, o píntala solo para ti.',
}

export const home: Words['home'] = {
  title: 'Cada hilo es un caballete',
  make: 'Crear una imagen',
  last: 'Tus últimas imágenes',
  none: 'Todavía ninguna. La primera está a un `/imagine` de distancia.',
  month: 'Este mes',
  yourUse: (pictures, cost) =>
    `*Tú*: ${counted(pictures, { one: '# imagen', other: '# imágenes' })}, unos ${cost}`,
  teamUse: (pictures, cost) =>
    `*El equipo*: ${counted(pictures, { one: '# imagen', other: '# imágenes' })}, unos ${cost}`,
  costs: 'Los costes se calculan con los tokens que contó Gemini y sus precios públicos.',
  setup: '¿Está Easel en marcha?',
  settings: 'Ajustes…',
}

/** The check boxes of the modal: at most 75 characters, Slack's limit. */
export const extras: Words['extras'] = {
  think: 'Pensar más, para gráficos, mapas y mucho texto',
  web: 'Buscar datos con Google',
  images: 'Buscar también imágenes en Google',
  imageOnly: 'Solo la imagen, sin texto',
  noBrand: 'Sin la marca del canal, por esta vez',
}
