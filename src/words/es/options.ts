import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { either } = numbersIn('es')

export const options: Words['options'] = {
  either,
  unknown: (strange, known) =>
    `No conozco ${strange}. Conozco ${known}. Pon entre comillas las palabras con guiones que formen parte de la imagen.`,
  noValue: (option, example) => `--${option} necesita un valor, por ejemplo ${example}.`,
  badValue: (option, value, allowed) =>
    `--${option} no puede ser «${value}». Puede ser ${allowed}.`,
  tooManyShapes: (most) =>
    `--ar admite hasta ${most} proporciones a la vez, separadas por comas: --ar 1:1,9:16.`,
  privateInThread:
    'Todo el mundo puede ver este hilo. Usa /imagine con --private para pintar en nuestros mensajes directos.',
  retiredModel: (label, instead) =>
    `Google ha retirado ${label}. Usa --model ${instead} en su lugar.`,
  ratio: (model, ratio) => `${model} no tiene la proporción ${ratio}.`,
  size: (model, size) => `${model} no tiene el tamaño ${size}.`,
  thinking: (model, level) => `A ${model} no se le puede pedir que piense con esfuerzo ${level}.`,
  searchWeb: (model) => `${model} no busca en la web.`,
  searchImages: (model) => `${model} no busca imágenes.`,
  itHas: (allowed) => `Tiene ${allowed}.`,
  otherModel: (model) => `--model ${model} sí puede.`,
  outOfReach: {
    vector:
      'Gemini pinta píxeles, así que no hay SVG, EPS ni PDF. Puedo pintarlo plano y con bordes limpios, y una herramienta de trazado lo convierte en vector.',
    transparency:
      'Gemini no puede pintar un fondo que se transparente. Puedo pintarlo sobre blanco o verde liso, fácil de recortar.',
  },
  nothingPainted: 'No se ha pintado nada.',
}
