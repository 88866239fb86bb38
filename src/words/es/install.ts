import type { Words } from '../catalogue.ts'

export const install: Words['install'] = {
  done: (name) => `Easel está instalado en ${name}.`,
  next: 'Abre Slack, invítalo a un canal con «/invite @easel» y pide una imagen con «/imagine».',
  open: 'Abrir Slack',
  again: 'Empezar de nuevo',
  denied:
    'Easel no se instaló, porque en Slack no se dio el permiso. Si no era lo que querías, empieza de nuevo o pídeselo a un administrador de tu espacio de trabajo.',
  expired:
    'Esta instalación tardó demasiado, ya se había terminado o se empezó en otro navegador. Empieza de nuevo, por favor; tarda un minuto.',
  refused:
    'Slack no aceptó esta instalación. Empieza de nuevo; si no sirve, pide a quien administra este Easel que mire su registro.',
  unavailable: 'Slack no responde en este momento. Espera un minuto y empieza de nuevo.',
  closed:
    'Este Easel atiende a un solo espacio de trabajo y se instaló allí a mano. Pregunta a quien lo administra.',
  /** In Slack, for whoever waits for an answer. */
  notInstalled:
    'Easel no está instalado en este espacio de trabajo. Pide a un administrador que lo instale y prueba otra vez.',
  hello:
    'Easel está listo, y así es como te escribe. Dime aquí qué quieres que pinte, por ejemplo «un faro al anochecer», o usa /imagine en un canal.',
}
