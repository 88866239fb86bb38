import type { Words } from '../catalogue.ts'

export const touchUp: Words['touchUp'] = {
  title: 'Retocar una parte',
  link: 'Marca la parte que debe cambiar. El enlace es solo tuyo, se abre una vez y vale 10 minutos.',
  open: 'Abrir la imagen',
  facts: { asker: 'Para', name: 'Versión', cost: 'Cuesta unos', until: 'Abierto hasta' },
  needsScript: 'Esta página necesita JavaScript. También puedes decir en el hilo qué debe cambiar.',
  tools: 'Marcar con',
  tool: { brush: 'Pincel', eraser: 'Goma', box: 'Rectángulo', lasso: 'Lazo', move: 'Mover' },
  size: 'Grosor',
  act: {
    undo: 'Deshacer',
    redo: 'Rehacer',
    invert: 'Invertir',
    clear: 'Borrar todo',
    nearer: 'Acercar',
    farther: 'Alejar',
    fit: 'Ajustar',
  },
  picture: 'La imagen que se retoca',
  byFields: 'Marcar por casillas',
  field: (row, column) => `Fila ${row}, columna ${column}`,
  what: '¿Qué debe cambiar ahí?',
  paint: 'Pintar esta parte',
  whole: 'Cambiar toda la imagen',
  inWords:
    'Fuera de las marcas, cada píxel queda igual. Para nombrar una parte con palabras, como “el cielo”, responde en el hilo.',
  outcome: 'Lo que salió',
  before: 'Antes',
  after: 'Después',
  goOn: 'Seguir con esta',
  back: 'Volver a las marcas',
  waiting: 'Espera a los turnos anteriores. Puedes cancelarlo en el hilo.',
  painting: 'Pintando…',
  done: (name) => `Listo: esta es ${name}. También está en el hilo.`,
  cancelled: 'Se canceló en el hilo.',
  unreachable: 'Ahora no se puede llegar a Easel. Revisa tu conexión e inténtalo de nuevo.',
  noTicket: 'Abre esta página desde Slack: pulsa “Retocar” debajo de una imagen.',
  nothingMarked:
    'Todavía no hay nada marcado. Marca la parte que debe cambiar, o cambia toda la imagen.',
}

export const touchUpProblems: Words['touchUpProblems'] = {
  expired:
    'Este enlace ya no vale. Pulsa “Retocar” debajo de la imagen en Slack para recibir otro.',
  used: 'Este enlace ya se abrió. Pulsa “Retocar” debajo de la imagen en Slack para recibir otro.',
  left: 'Ya no estás en el canal de esta imagen, así que no se pintó nada.',
  gone: 'Esta imagen ya no se conserva. Elige otra versión en el hilo.',
  unreadable:
    'Easel no puede cambiar una parte de una imagen de este tipo. Responde en el hilo para cambiarla entera.',
  too_large:
    'Esta imagen es demasiado grande para cambiar una parte. Responde “en 2K” en el hilo y retoca esa versión.',
  no_words: 'Di qué debe cambiar ahí, en 3.000 caracteres como mucho.',
  bad_mask: 'No se pudieron leer las marcas. Marca la parte otra vez y envíala de nuevo.',
  other_size: 'Las marcas tienen otro tamaño que la imagen. Abre la página otra vez desde Slack.',
  nothing_marked: 'Todavía no hay nada marcado. Marca la parte que debe cambiar.',
  too_big:
    'Las marcas son demasiado grandes para enviarlas. Marca la parte con formas más sencillas.',
  refused: 'Ahora no se puede pintar aquí.',
  unavailable: 'Slack no responde ahora. Inténtalo dentro de un minuto; no se pintó nada.',
}
