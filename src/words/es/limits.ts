import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted, day, either } = numbersIn('es')

export const limits: Words['limits'] = {
  picturesGone: (most) =>
    counted(most, {
      one: 'Tu única imagen de hoy ya está usada.',
      other: 'Tus # imágenes de hoy ya están usadas.',
    }),
  pictures: (left, most, asked) =>
    `Hoy te quedan ${left} de ${most} imágenes, y esto necesita ${asked}.`,
  personUsd: (left, most) =>
    `De los ${most} que puedes gastar al mes quedan ${left}: no alcanza para esto.`,
  teamUsd: (left, most) =>
    `De los ${most} que este espacio de trabajo puede gastar en imágenes al mes quedan ${left}: no alcanza para esto.`,
  teamNear: (most, part) =>
    `Easel ha gastado el ${part} % de los ${most} que este espacio de trabajo puede gastar este mes. Nada cambia hasta que se gaste todo; el límite se cambia con /imagine settings.`,
  teamUsedUp: (most) =>
    `Easel ha gastado los ${most} que este espacio de trabajo puede gastar este mes, así que no pinta nada más hasta que empiece el próximo. El límite se sube con /imagine settings.`,
  nothing: 'No se ha pintado nada ni se ha gastado nada.',
  renews: (when) => `Vuelve a empezar: ${when}.`,
  utc: (date) => `${day(date)}, 00:00 UTC`,
  raise: (who) => `${who} puede subir el límite.`,
  raiseAny: 'Un administrador de este espacio de trabajo puede subir el límite.',
  either,
  reached: 'Un límite de este espacio de trabajo no permite más por ahora.',
  notPainted: 'Esto no se ha pintado.',
  leftToday: (left, most) => `quedan ${left} de ${most} imágenes hoy`,
}
