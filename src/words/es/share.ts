import type { Words } from '../catalogue.ts'

export const share: Words['share'] = {
  title: 'Compartir esta imagen',
  submit: 'Compartir',
  note: 'Una nota',
  noteExample: '¿Qué os parece?',
  explained:
    'La imagen llega allí con tu nombre, y todos los que están allí pueden seguir con ella. Las palabras que llevaron a ella no se muestran, pero Gemini las lee de nuevo con cada edición. Si es un canal público en el que no estoy, me uno, y desde entonces oigo lo que se dice allí.',
  chooseChannel: 'Elige un canal en el que compartirla.',
  already: 'Ya está compartida allí.',
  by: (sharer) => `${sharer} ha compartido esta imagen. Responde aquí para seguir con ella.`,
  done: (channel) => `Compartida en ${channel}.`,
  cannot: (channel) =>
    `No estoy en ${channel}, así que no he podido compartirla allí. Invítame con \`/invite @easel\` y compártela otra vez.`,
}
