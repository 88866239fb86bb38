import { numbersIn } from '../numbers.ts'
import type { Words } from '../catalogue.ts'

const { counted, day } = numbersIn('es')

export const forgetting: Words['forgetting'] = {
  title: 'Olvidarme',
  confirm: 'Olvidarlo todo',
  deny: 'Conservarlo',
  button: 'Olvidarme…',
  kept: (pictures, drafts, since) =>
    [
      since === null
        ? 'En este espacio de trabajo guardo de ti:'
        : `Desde el ${day(since)} guardo de ti en este espacio de trabajo:`,
      `• ${counted(pictures, { one: '# imagen pintada', other: '# imágenes pintadas' })}, con tus palabras y lo que adjuntaste`,
      '• tus peticiones que no llegaron a nada, y quién ha pagado qué',
      ...(drafts === 0 ? [] : [counted(drafts, { one: '• # borrador', other: '• # borradores' })]),
      '• tu nombre y tu idioma, tal como los dice Slack',
    ].join('\n'),
  explained:
    'Desaparece todo, en todos los canales y en nuestros mensajes directos; lo que está en marcha se cancela. Las imágenes que otros han hecho a partir de las tuyas se quedan, sin tus palabras. Lo que el equipo ha gastado queda como una suma. Slack conserva los mensajes; en ellos, una línea sustituye a tus imágenes. No se puede deshacer.',
  begun:
    'Te estoy olvidando ahora y sigo por mi cuenta hasta que no quede nada. Te escribo cuando esté hecho.',
  underWay:
    'Ya te estoy olvidando y te escribo cuando esté hecho. Lo que hayas pedido desde entonces también desaparece si lo dices aquí.',
  done: 'Hecho: aquí ya no se guarda nada de lo que pediste. Slack conserva sus mensajes; borra allí lo que también deba desaparecer. Si vuelves a usar Easel, empiezo de cero.',
}
