import type { Words } from '../catalogue.ts'

export const overview: Words['overview'] = {
  title: (names) => `Las versiones hasta ahora: ${names}`,
  older: (last) =>
    last === 1
      ? 'v1 es anterior. Responde «volver a v1» para verla.'
      : `De v1 a v${last} son anteriores. Responde «volver a v${last}» para ver una de ellas.`,
  notKept: (names) => `Ya no se conservan: ${names}.`,
  present: 'una respuesta edita esta',
}

export const deletion: Words['deletion'] = {
  title: '¿Borrar esta imagen?',
  explained:
    'Su mensaje, su enlace y sus palabras se borran para siempre. Las versiones que salieron de ella se quedan.',
  askTitle: '¿Borrar esta petición?',
  askExplained: 'Sus palabras y lo que salió de ella se borran para siempre.',
  confirm: 'Borrar',
  deny: 'Conservarla',
}
