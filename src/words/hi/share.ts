import type { Words } from '../catalogue.ts'

export const share: Words['share'] = {
  title: 'यह चित्र साझा करें',
  submit: 'साझा करें',
  note: 'एक टिप्पणी',
  noteExample: 'आपको कैसा लगा?',
  explained:
    'चित्र वहाँ आपके नाम से जाएगा, और वहाँ हर कोई उसे आगे बदल सकेगा। जिन शब्दों से वह बना वे नहीं दिखेंगे, पर हर बदलाव के साथ Gemini उन्हें फिर पढ़ेगा।',
  chooseChannel: 'वह चैनल चुनें जिसमें साझा करना है।',
  already: 'यह वहाँ पहले से साझा है।',
  by: (sharer) => `${sharer} ने यह चित्र साझा किया। इसे आगे बदलने के लिए यहाँ जवाब दें।`,
  done: (channel) => `${channel} में साझा किया गया।`,
  cannot: (channel) =>
    `मैं ${channel} में नहीं हूँ, इसलिए वहाँ साझा नहीं कर सका। मुझे \`/invite @easel\` से बुलाएँ और फिर से साझा करें।`,
}
