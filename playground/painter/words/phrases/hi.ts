/** What the painter says in Hindi. */
import { type Phrases, part } from './phrases.ts'

export const HI_PHRASES: Phrases = {
  places: {
    sea: 'समुद्र किनारे',
    beach: 'समुद्र तट पर',
    lake: 'झील किनारे',
    underwater: 'पानी के नीचे',
    mountains: 'पहाड़ों में',
    hills: 'हरी पहाड़ियों के बीच',
    meadow: 'मैदान में',
    forest: 'जंगल में',
    desert: 'रेगिस्तान में',
    winter: 'बर्फ़ में',
    city: 'शहर में',
    street: 'सड़क पर',
    room: 'कमरे में',
    studio: 'सादी पृष्ठभूमि पर',
    space: 'अंतरिक्ष में',
    sky: 'बादलों के ऊपर',
  },
  times: { dawn: 'सुबह', day: 'दिन में', dusk: 'शाम को', night: 'रात में' },
  and: ' और ',
  comma: ', ',
  quote: (words) => `“${words}”`,
  many: (name, count) => `${count} ${name}`,
  onto: (name, carrier) => `${carrier} पर ${name}`,
  abstract: (words) => `${words} पर एक अमूर्त रचना`,
  nothing: 'एक शांत दृश्य',
  yours: 'आपका चित्र',
  sentence: ({ style, things, place, time, weather, lettering, photos }) =>
    `${part('', style, ': ')}${part('', time, ' ')}${part('', place, ' ')}${things}${part(', साथ में ', weather)}${part(', शब्द ', lettering)}${part(', साथ में ', photos)}।`,
  shapes: (words) => `${words} की जगह सादी आकृतियाँ बनाई हैं: डेमो चित्रकार यह शब्द नहीं जानता।`,
  notUnderstood: 'डेमो चित्रकार यह बात नहीं समझा, इसलिए सिर्फ़ रोशनी बदली है।',
  richer: 'आँखों की ऊँचाई से, एक ओर से हल्की रोशनी में। साफ़ आकृतियों और शांत रंगों वाला चित्र।',
  keeping: 'बाक़ी सब ठीक वैसा ही रहे: रचना, शैली और रोशनी।',
  upload: 'शांत रंगों का एक चित्र।',
}
