import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const settings: Words['settings'] = {
  title: 'Ajustes de Easel',
  save: 'Guardar',
  personPictures: 'Imágenes por persona y día',
  personUsd: 'Dólares por persona y mes',
  teamUsd: 'Dólares al mes para todo el equipo',
  limitHint: '0: sin límite. Vacío: como está configurado Easel. Los días y meses son los de UTC.',
  models: 'Modelos que pueden pintar',
  allModels: 'Todos los modelos',
  maxSize: 'Tamaño máximo',
  anySize: 'Todos los tamaños',
  channels: 'Canales en los que se puede pedir',
  everywhere: 'Todos los canales',
  channelsHint: 'En los mensajes directos con Easel siempre se puede pedir.',
  outsiders: 'Personas de otras empresas',
  refuse: 'No pueden pedir',
  allow: 'Pueden pedir, a vuestro cargo',
  retentionDays: 'Días que se guardan imágenes y textos',
  retentionHint: 'Al menos 0.001. Vacío: como está configurado Easel.',
  key: 'Vuestra propia clave de Gemini',
  keyHint: 'Con ella, todo se pinta a vuestro cargo. Se prueba antes de guardarla.',
  keyKept: (lastFour) =>
    `Se usa la clave que termina en ${lastFour}. Deja esto vacío para conservarla.`,
  keyRemoved: (lastFour) => `Quitar la clave que termina en ${lastFour}`,
  noLimit: 'sin límite',
  asSetUp: 'como está configurado Easel',
  usually: (value) => `Como está configurado Easel: ${value}`,
  days: (count) => counted(count, { one: '# día', other: '# días' }),
  noKey: 'ninguna',
  keyEnding: (lastFour) => `termina en ${lastFour}`,
  badCount: 'Escribe un número entero de 0 a 999999.',
  badUsd: 'Escribe dólares de 0 a 999999.99, por ejemplo 12.50.',
  badDays: 'Escribe un número de días de 0.001 a 9999, por ejemplo 30.',
  badKey: 'Google no acepta esta clave. Cópiala otra vez de Google AI Studio.',
  keyUntried:
    'Google no ha respondido a tiempo, así que no se ha guardado nada. Guarda otra vez en un momento.',
  tooManyChannels: (most) => `Elige ${most} canales como mucho.`,
  meanwhile: (who) =>
    `Mientras escribías, ${who} ha cambiado esto. Míralo, y guarda otra vez para añadir tus cambios:`,
  changedBy: (who) => `${who} ha cambiado los ajustes de Easel:`,
  change: (name, from, to) => `${name}: de ${from} a ${to}`,
  adminsOnly: (admins) =>
    admins === ''
      ? 'Solo los propietarios y administradores de este espacio de trabajo pueden cambiar los ajustes de Easel. Pídeselo a uno de ellos, por favor.'
      : `Solo los propietarios y administradores de este espacio de trabajo pueden cambiar los ajustes de Easel. Pídeselo a ${admins}, por favor.`,
}
