import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted, day } = numbersIn('es')

export const drafts: Words['drafts'] = {
  improve: 'Mejorar el texto',
  improving: 'Mejorando tu texto…',
  keep: 'Dejar mi texto',
  back: 'Volver a mi texto',
  improved:
    'Este es el texto de Gemini a partir del tuyo. Cámbialo como quieras: no se pinta nada hasta que pulses Pintar.',
  noWordsYet: 'Escribe primero unas palabras; después puedo mejorarlas.',
  fillIn: (slots) => `Completa lo que está entre corchetes: ${slots}`,
  stillOpen: (slots) =>
    `Falta completar: ${slots}. Escribe algo en su lugar, o quítalo. «Mejorar el texto» también puede completarlo.`,
  estimated: (usd, count, pricesReadOn) =>
    `Unos ${usd} por ${counted(count, { one: 'esta imagen', other: 'estas # imágenes' })}, según los precios del ${day(pricesReadOn)}.`,
}

export const noBetterWords: Words['noBetterWords'] = {
  refused:
    'Gemini no ha querido ayudar con esto. Tu texto sigue como estaba: cámbialo, o píntalo tal cual.',
  busy: 'Gemini está muy ocupado ahora mismo. Tu texto sigue como estaba: inténtalo dentro de un minuto, o píntalo tal cual.',
  quota_used_up:
    'La cuota de Gemini de hoy para ayudar con textos se ha agotado. Tu texto sigue como estaba.',
  too_late:
    'Gemini no ha respondido a tiempo. Tu texto sigue como estaba: inténtalo de nuevo, o píntalo tal cual.',
  bad_request:
    'Gemini no ha aceptado esta petición. Quizá quien administra Easel tenga que poner otro TEXT_MODEL. Tu texto sigue como estaba.',
}
