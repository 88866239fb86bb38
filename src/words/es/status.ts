import type { Words } from '../catalogue.ts'

export const status: Words['status'] = {
  usually: (from, to) => `Suele tardar de ${from} a ${to} s.`,
  soFar: (seconds) => `Lleva ${seconds} s.`,
  painting: (version, parentName) =>
    parentName === null ? 'Pintando…' : `Pintando v${version}, a partir de ${parentName}…`,
  isPainting: 'está pintando…',
  goingBack: 'Volviendo atrás…',
  queued: (name) =>
    name === null
      ? 'En cola, detrás de otra edición.'
      : `En cola, detrás de la edición de ${name}.`,
  busyAgain: (seconds, attempt, attempts) =>
    `Gemini está ocupado; lo intento de nuevo en ${seconds} s (${attempt} de ${attempts}).`,
  failedAgain: (seconds, attempt, attempts) =>
    `No ha funcionado; lo intento de nuevo en ${seconds} s (${attempt} de ${attempts}).`,
  cancelled: 'Cancelado.',
  sharing: 'Compartiendo…',
  lookingUp: 'Buscando las versiones…',
  outdated: 'Se ha borrado algo que se mostraba aquí. Responde «versiones» para ver lo que queda.',
  deleted: 'Esta imagen se ha borrado.',
  wordsDeleted: 'Estas palabras se han borrado.',
  deleting: 'Se está borrando. Tarda algo más de lo normal, y continúa por sí solo.',
  isReady: (asker, name) => `${asker}, ${name} ya está lista.`,
  hasFailed: (asker) =>
    `${asker}, esta vez no hay imagen. El mensaje de arriba dice por qué y cómo seguir.`,
}
