import type { Words } from '../catalogue.ts'

export const failures: Words['failures'] = {
  busy: 'Gemini está muy ocupado ahora mismo y ya lo he intentado cinco veces. Pulsa Reintentar dentro de unos minutos.',
  quota_used_up:
    'La cuota de Gemini para hoy se ha agotado. Pulsa Reintentar mañana, o pide a quien administra la clave de Gemini que la amplíe.',
  overloaded:
    'Gemini tiene problemas ahora mismo y ya lo he intentado cinco veces. Pulsa Reintentar dentro de unos minutos.',
  unreachable: 'No he podido conectar con Gemini. Pulsa Reintentar dentro de unos minutos.',
  cut_off:
    'La respuesta de Gemini se cortaba antes de terminar la imagen. Pulsa Reintentar para pedirla otra vez.',
  too_large:
    'La respuesta de Gemini era más grande de lo que puedo guardar, así que la he dejado. Pide lo mismo en un tamaño menor, por ejemplo con --size 1K.',
  unreadable: {
    answer:
      'Lo que ha llegado no era una respuesta de Gemini, así que no he vuelto a preguntar. Quien administra Easel debería revisar GEMINI_BASE_URL; después, pulsa Reintentar.',
    link: 'Gemini ha enviado un enlace en lugar de la imagen, y no sigo enlaces. Pulsa Reintentar; si vuelve a pasar, avisa a quien administra Easel.',
    picture:
      'Gemini ha enviado una imagen en un formato que no puedo leer, así que no he vuelto a preguntar. Pulsa Reintentar; si vuelve a pasar, avisa a quien administra Easel.',
  },
  timed_out:
    'Gemini ha tardado más de tres minutos y he dejado de esperar. Pulsa Reintentar o pide algo más sencillo.',
  model_gone: (model, instead) =>
    instead === null
      ? `Google ya no ofrece el modelo ${model}. Quien administra Easel tiene que poner otro DEFAULT_MODEL; después pulsa Reintentar.`
      : `Google ya no ofrece el modelo ${model}. Pulsa el botón para pintar lo mismo con ${instead}.`,
  bad_request:
    'Gemini no ha aceptado esta petición. Prueba con otras palabras o con otra imagen; si no sirve, avisa a quien administra Easel.',
  no_usable_picture: (why) => `${why} Adjunta una imagen PNG, JPEG, WebP o HEIC y la usaré.`,
  no_such_version: (newest) => {
    if (newest === 0) return 'En este hilo todavía no hay ninguna versión a la que volver.'
    return newest === 1
      ? 'Este hilo solo tiene una versión por ahora, v1. Nómbrala, o responde sin número.'
      : `Este hilo tiene las versiones v1 a v${newest}. Nombra una de ellas, o responde sin número.`
  },
  version_expired: (version) =>
    `v${version} ya no se conserva. Describe lo que quieres en un mensaje nuevo.`,
  shared_gone:
    'La imagen que se iba a compartir aquí ya no se conserva. Comparte otra, o pídela de nuevo.',
  broken: (turnId) =>
    `Algo ha fallado por mi parte. Pulsa Reintentar; si vuelve a pasar, di a quien administra Easel que fue el turno ${turnId}.`,
}

export const refusals: Words['refusals'] = {
  prompt_blocked:
    'Las normas de seguridad de Gemini han parado esta petición antes de pintar nada. Dilo de otra manera y quita lo que pueda ser delicado.',
  unsafe:
    'Gemini ha pintado algo y luego lo ha retenido por seguridad. Puede pasar con peticiones inofensivas: describe la escena con otras palabras e inténtalo de nuevo.',
  prohibited:
    'Gemini no pinta esto, porque sus normas no lo permiten o porque podría pertenecer a otra persona. Describe lo que necesitas sin nombres, marcas ni temas delicados.',
  recitation:
    'La imagen se parecía demasiado a una obra existente y Gemini la ha retenido. Describe el estilo con tus palabras, sin nombrar una obra ni un artista.',
  personal_data:
    'Gemini la ha retenido porque parece contener datos personales. Quita nombres, direcciones y números e inténtalo de nuevo.',
  language:
    'Gemini no entiende este idioma lo bastante bien para pintar a partir de él. Prueba lo mismo en inglés.',
  too_long:
    'Gemini se ha quedado sin espacio antes de terminar la imagen. Pide menos de una vez, en un mensaje más corto.',
  no_image:
    'Gemini no ha hecho ninguna imagen esta vez. Di con más detalle qué dibujar, por ejemplo «dibuja una cometa roja sobre una playa».',
  other:
    'Gemini no ha podido hacer una imagen con esto. Dilo de otra manera, o pide un cambio cada vez.',
  empty: 'La respuesta de Gemini estaba vacía. Pulsa Reintentar, o dilo de otra manera.',
}

export const leftOut: Words['leftOut'] = {
  not_a_picture: (name) => `«${name}» no es una imagen que Gemini pueda leer.`,
  too_big: (name) => `«${name}» ocupa más de 20 MB.`,
  gone: (name) => `«${name}» ya no está en Slack.`,
  no_access: (name) =>
    `Slack no me ha dejado abrir «${name}». Quien administra Easel tiene que añadir el permiso files:read.`,
  foreign_host: (name) => `«${name}» está fuera de Slack, y ahí no entro.`,
  unreachable: (name) => `No he podido descargar «${name}» de Slack.`,
  too_many: (name) => `«${name}» era una imagen de más para este modelo.`,
}
