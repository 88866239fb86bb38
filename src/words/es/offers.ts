import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const offers: Words['offers'] = {
  open: 'Abrir en el formulario',
  betterWords:
    'Este es el texto de Gemini a partir del tuyo. Todavía no se ha pintado nada: cópialo, o ábrelo en el formulario para cambiarlo y pintarlo.',
  described: (count) =>
    counted(count, {
      one: 'Este texto describe la imagen. Cópialo, o ábrelo en el formulario para pintar a partir de él.',
      other:
        'Estos # textos describen las imágenes. Cópialos, o abre uno en el formulario para pintar a partir de él.',
    }),
  onlySome: (count) => `Había más imágenes: he descrito las ${count} primeras.`,
  noPicture:
    'No encuentro en este mensaje ninguna imagen que pueda describir. Úsalo en un mensaje con imágenes PNG, JPEG, WebP o HEIC, o envía `/imagine describe`.',
  pictureGone: 'Esta imagen ya no se conserva.',
  formNotOpened:
    'Slack no ha abierto el formulario a tiempo. No se ha pintado nada: envía el comando otra vez.',
  formLate:
    'Slack no ha abierto el formulario a tiempo. Todavía no se ha pintado nada: pulsa uno de los botones.',
  pressAgain: 'Slack no ha abierto el formulario a tiempo. Inténtalo otra vez, por favor.',
  paintNow: 'Pintarlo ahora',
  paintPrivately: 'Pintarlo en nuestros mensajes directos',
  joinAndPaint: 'Unirse y pintarlo',
  paintWithout: (left) => `Pintar sin ${left}`,
  wordsGone:
    'Guardo estos textos durante un día, y este ya no está. Cópialo del mensaje, o pídelo otra vez.',
}

export const describe: Words['describe'] = {
  title: 'Describir una imagen',
  submit: 'Describir',
  pictures: 'Imágenes',
  hint: 'Cada una se convierte en un texto que solo tú ves. Para imágenes que ya están en Slack, usa «Describe this picture» en el menú de su mensaje.',
  missing: 'Añade una imagen para describirla.',
}

export const noDescription: Words['noDescription'] = {
  refused: 'Gemini no ha querido describir esta imagen.',
  busy: 'Gemini tiene problemas ahora mismo, y lo he intentado varias veces. Prueba de nuevo dentro de unos minutos.',
  quota_used_up:
    'La cuota de Gemini de hoy para descripciones se ha agotado. Inténtalo de nuevo mañana.',
  bad_request:
    'Gemini no ha aceptado esta imagen. Si pasa también con otras, quizá quien administra Easel tenga que poner otro TEXT_MODEL.',
}
