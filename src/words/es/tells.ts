import type { Words } from '../catalogue.ts'

export const tells: Words['tells'] = {
  invite:
    'No estoy en este canal, así que no puedo publicar aquí. Invítame con `/invite @easel` y pulsa después el botón de abajo.',
  mayIJoin: (channel) =>
    `Todavía no estoy en ${channel}. ¿Me uno? Desde entonces oigo lo que se dice allí: así las respuestas cambian una imagen. Si no, abre el formulario y pídela solo para ti.`,
  directMessage:
    'No puedo publicar en una conversación entre personas. Pulsa el botón de abajo para pintarlo en nuestros mensajes directos, o pídemelo en un canal en el que esté.',
  cannotPost:
    'Slack no me deja publicar en este canal. Pulsa el botón de abajo para pintarlo en nuestros mensajes directos, o pídemelo en otro canal.',
  gaveUp:
    'Algo ha fallado por mi parte, y volver a intentarlo no ha servido. Pídelo una vez más, por favor; si vuelve a pasar, avisa a quien administra Easel.',
  outsider:
    'Aquí Easel pertenece a otra empresa, así que no puedo pintar para ti. Pídeselo a alguien de esa empresa, por favor.',
  inPrivate: 'La estoy pintando en nuestros mensajes directos, donde solo tú puedes verla.',
  shutOut: (asker, channel) =>
    `${asker}, Slack no me deja publicar en ${channel}. ¿Easel sigue siendo miembro?`,
  noPictures:
    'Este mensaje no tiene ninguna imagen que yo pueda leer. Usa «Edit with Easel» en un mensaje con imágenes PNG, JPEG, WebP o HEIC.',
  picturesElsewhere:
    'La imagen de este mensaje está fuera de Slack, adonde no voy. Súbela a Slack y usa allí «Edit with Easel».',
}

export const presses: Words['presses'] = {
  unknown: 'Esta ya no la tengo. Pídela otra vez en un mensaje nuevo, por favor.',
  not_failed: 'Esta ya se está pintando, o ya está hecha.',
  not_yours: 'Solo puede hacerlo quien la pidió, o un administrador de este espacio de trabajo.',
  too_late: 'Es demasiado tarde para cancelarla: ya está pintada, o ha terminado.',
  no_parent: 'Esta es la primera versión, así que no hay nada a lo que volver.',
  deleted_already: 'Esta imagen ya no existe.',
  deletes_on:
    'He quitado lo que he podido. Lo demás se está borrando: sigo por mi cuenta, y su mensaje dirá cuándo está hecho.',
  not_ended: 'Esta todavía está en marcha. Cancélala primero y bórrala después.',
  asked_already: 'Esto ya se pidió otra vez. Su resultado está más abajo en el hilo.',
  words_gone:
    'Las palabras de esta se han borrado, así que no puedo pintarla otra vez. Responde y di qué te gustaría.',
  there_already: 'El hilo ya está ahí: la próxima respuesta edita esa versión.',
  not_asked: 'Aquí solo pueden responder las personas a las que se ha preguntado.',
  answered_already:
    'Ya has respondido. Para seguir, responde en el hilo o haz que se pida la aprobación de nuevo.',
  approved_already: 'Esta imagen ya está aprobada. Una edición suya empieza de nuevo.',
  asked_anew:
    'Desde entonces se ha pedido la aprobación de nuevo. Responde en el mensaje más reciente, por favor.',
}
