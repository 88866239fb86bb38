import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('hi')

export const results: Words['results'] = {
  from: (name, parentName) => `${name}, ${parentName} से`,
  aPart: 'उसका एक हिस्सा',
  madeByAi: 'AI से बना',
  triedAgainBy: (presser) => `${presser} ने फिर कोशिश की`,
  seconds: (seconds) => `${seconds} सेकंड`,
  altText: 'Gemini का बनाया चित्र',
  range: (first, last) => `${first} से ${last}`,
  backTo: (name) => `${name} पर वापस: अगला जवाब इसी चित्र को बदलेगा।`,
  replyToChange: 'इसे बदलने के लिए इसी थ्रेड में जवाब दें।',
  mentionToChange: 'इसे बदलने के लिए जवाब में मुझे मेंशन करें।',
  chooseOne: 'आगे बढ़ने के लिए एक चुनें; न चुनने पर जवाब पहले चित्र को बदलेगा।',
  unpainted: (count, why) =>
    `${counted(count, { one: '# और चित्र नहीं बना।', other: '# और चित्र नहीं बने।' })} ${why}`,
  notAsAsked: (wish, width, height) =>
    `आपने ${wish} माँगा था; Gemini ने ${width} × ${height} px बनाया। फिर से माँगने के लिए जवाब दें।`,
  shapeInSize: (ratio, size) => `${size} में ${ratio}`,
  pictureBelow: 'Slack यहाँ चित्र नहीं दिखा सका, इसलिए मैंने उसे नीचे अपलोड किया है।',
  pictureLink: 'Slack यहाँ चित्र नहीं दिखा सका। उसे इस लिंक से खोलें:',
  download: 'डाउनलोड करें',
  downloadOriginal: (mb) => `मूल चित्र डाउनलोड करें, ${mb} MB`,
  lostPictures: 'पहले के कुछ चित्र अब रखे नहीं गए हैं, इसलिए मैंने उनके बारे में लिखे शब्दों से काम किया।',
  onlyWords: 'Gemini ने शब्दों में जवाब दिया। चित्र पाने के लिए लिखें “… का चित्र बनाओ”।',
  asPng: 'PNG के रूप में',
}
