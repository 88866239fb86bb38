import { numbersIn } from '../numbers.ts'
import type { Words } from '../catalogue.ts'

const { counted } = numbersIn('es')

export const find: Words['find'] = {
  usage:
    'Di qué buscar, por ejemplo `/imagine find bicicleta roja`. Basta el comienzo de una palabra. Acótalo con `from:me`, `from:@nombre`, `in:here`, `after:2026-11-01` o `before:2026-12-01`. En la pestaña Inicio también hay un campo.',
  badDay: (said) =>
    `No puedo leer «${said}» como día. Escríbelo así: \`after:2026-11-01\`, o \`today\` o \`yesterday\`.`,
  badChannel: (said) =>
    `No sé qué canal es «${said}». Pregunta allí con \`in:here\`, o elige el canal en la pestaña Inicio.`,
  badPerson: (said) =>
    `No he conocido a nadie que se llame «${said}». Elige a la persona en la pestaña Inicio, o usa \`from:me\`.`,
  none: 'No encontré ninguna imagen así en los canales en los que estás. Prueba con menos palabras o con otras; basta el comienzo de una palabra.',
  found: (count) =>
    counted(count, {
      one: 'Encontré esta imagen.',
      other: 'Encontré estas # imágenes; primero las más recientes.',
    }),
  more: 'Puede haber más. Otra palabra, una persona o un día lo acotan.',
  unsure:
    'Slack no dijo de todos los canales si estás en ellos, así que pueden faltar imágenes. Inténtalo de nuevo en un minuto.',
  failed: 'No pude buscar en este momento. Inténtalo de nuevo en un minuto.',
  noLonger: 'Slack no confirma que estés en el canal de esta imagen, así que no la he tocado.',
  openThread: 'Abrir el hilo',
  goOn: 'Seguir desde aquí',
  title: 'Imágenes',
  field: 'Buscar imágenes',
  example: 'bicicleta roja',
  direct: 'nuestros mensajes directos',
  whose: { mine: 'Mías', channels: 'En mis canales' },
  person: 'Pedidas por',
  channel: 'Canal',
  time: {
    any: 'En cualquier momento',
    week: 'Últimos 7 días',
    month: 'Últimos 30 días',
    year: 'Últimos 12 meses',
  },
  clear: 'Borrar',
  older: 'Más antiguas',
  newest: 'Volver a las más recientes',
}
