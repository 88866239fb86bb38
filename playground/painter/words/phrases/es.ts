/** What the painter says in Spanish. */
import { type Phrases, part } from './phrases.ts'

export const ES_PHRASES: Phrases = {
  places: {
    sea: 'junto al mar',
    beach: 'en una playa',
    lake: 'junto a un lago',
    underwater: 'bajo el agua',
    mountains: 'en la montaña',
    hills: 'entre colinas verdes',
    meadow: 'en un prado',
    forest: 'en un bosque',
    desert: 'en el desierto',
    winter: 'en la nieve',
    city: 'en una ciudad',
    street: 'en una calle',
    room: 'en una habitación',
    studio: 'ante un fondo liso',
    space: 'en el espacio',
    sky: 'sobre las nubes',
  },
  times: { dawn: 'al amanecer', day: 'de día', dusk: 'al atardecer', night: 'de noche' },
  and: ' y ',
  comma: ', ',
  quote: (words) => `«${words}»`,
  many: (name, count) =>
    `${count} ${name}${/[aeiouáéíó]$/.test(name) ? 's' : name.endsWith('s') ? '' : 'es'}`,
  onto: (name, carrier) => `${name} sobre ${carrier}`,
  abstract: (words) => `una composición abstracta sobre ${words}`,
  nothing: 'un paisaje tranquilo',
  yours: 'tu imagen',
  sentence: ({ style, things, place, time, weather, lettering, photos }) =>
    `${part('', style, ': ')}${things}${part(' ', place)}${part(' ', time)}${part(', con ', weather)}${part(', con las palabras ', lettering)}${part(', con ', photos)}.`,
  shapes: (words) =>
    `He dibujado formas sencillas para ${words}: el pintor de prueba no lo conoce.`,
  notUnderstood: 'El pintor de prueba no ha entendido esto: solo ha cambiado la luz.',
  richer:
    'Visto a la altura de los ojos, con luz suave de un lado. Ilustración de formas claras y colores tranquilos.',
  keeping: 'Todo lo demás queda exactamente igual: composición, estilo y luz.',
  upload: 'Una imagen de colores tranquilos.',
}
