import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('es')

export const spending: Words['spending'] = {
  title: 'Lo que gasta el equipo',
  people: 'Por persona',
  channels: 'Por canal',
  models: 'Por modelo',
  thisMonth: 'Este mes',
  lastMonth: 'El mes pasado',
  others: 'Los demás',
  unknown: 'Ya no se sabe',
  line: (name, cost, pictures, last) =>
    `${name}: ${cost}, ${counted(pictures, { one: '# imagen', other: '# imágenes' })}; el mes pasado ${last}`,
  nothing: 'Todavía no se ha gastado nada.',
  forecast: (cost, last) =>
    `A este ritmo, unos ${cost} al final del mes. El mes pasado fueron ${last}.`,
  limits: 'Límites',
  mineToday: (left, most) => `*Tú*: quedan ${left} de ${most} imágenes hoy`,
  mineMonth: (left, most) => `*Tú*: quedan ${left} de ${most} este mes`,
  teamMonth: (left, most) => `*El equipo*: quedan ${left} de ${most} este mes`,
  noLimits: 'No hay límites.',
  health: 'Cómo está',
  well: 'Todo va bien.',
  trouble: (day, what) => `El ${day}: ${what}`,
  ownKey: (lastFour) =>
    `Las imágenes se pintan con vuestra propia clave, que termina en ${lastFour}.`,
  theirKey: 'Las imágenes se pintan con la clave de quien lleva Easel.',
  scopes: (names) =>
    `Slack no ha dado estos permisos: ${names}. Instala Easel otra vez para darlos.`,
  changes: 'Cambios de los ajustes',
  exportButton: 'Exportar como CSV',
  exported:
    'Lo que se ha facturado en los últimos 13 meses, por día, persona, canal, modelo y propósito.',
  late: (count) => `${count} encargos van con retraso.`,
}
