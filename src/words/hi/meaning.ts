import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('hi')

export const meaning: Words['meaning'] = {
  isItForMe: 'क्या इसके लिए मुझे कुछ बनाना है? मैंने अभी शुरू नहीं किया है।',
  edit: 'चित्र बदलें',
  anew: 'नया चित्र बनाएँ',
  talk: 'बस बातचीत',
  hello:
    'नमस्ते। बताइए क्या बनाना है, या कोई चित्र जोड़कर लिखिए कि क्या बदलना है। “मदद” लिखने पर पता चलेगा कि मैं और क्या कर सकता हूँ।',
  spent: (teams, teamCost, own, ownCost) =>
    `इस महीने इस वर्कस्पेस में ${teams} चित्र बने, लगभग ${teamCost}। आपके: ${own} चित्र, लगभग ${ownCost}।`,
  cost: (name, cost) => `${name} पर लगभग ${cost} लगे।`,
  costUnknown: (name) => `Gemini ने नहीं बताया कि ${name} पर कितना ख़र्च हुआ।`,
  author: (name, who) => `${name} के लिए ${who} ने कहा था।`,
  somebody: 'किसी',
  model: (name, model) => `${name} को ${model} ने बनाया।`,
  nextModel: (model) => `नए चित्र ${model} बनाता है।`,
  memory: (versions, days, sent) =>
    `इस थ्रेड के ${versions} चित्र और उनके लिए कही गई बातें मैं ${counted(days, { other: '# दिन' })} तक रखता हूँ। हर बार वही भेजा जाता है जिससे चित्र बना: जितने शब्द समाएँ, और पिछले ${sent} चित्र। चित्र के मेनू में “हटाएँ” उसे हमेशा के लिए हटा देता है।`,
  noPicture: 'यहाँ अभी कोई चित्र नहीं है। पहले एक बनवाइए।',
  cannotLook: 'अभी मैं चित्र नहीं देख पाया। एक मिनट बाद फिर पूछिए।',
  answerCost: (cost) => `इस जवाब पर ${cost} लगे।`,
  fromWords: (what) => `${what}, आपके शब्दों से`,
  several: (count) => `${count} चित्र`,
  replies: {
    all: 'इस चैनल में मैं चित्र के थ्रेड के हर उस जवाब में शामिल होता हूँ जिसमें मुझसे कुछ कहा जाए।',
    mentions: 'इस चैनल में मैं तभी शामिल होता हूँ जब कोई मेरा उल्लेख करे।',
    off: 'इस चैनल में मैं संदेशों में शामिल नहीं होता। `/imagine` फिर भी चलता है।',
  },
  changeReplies: 'बदलने के लिए: `/imagine replies all`, `mentions` या `off`।',
  isOff:
    'इस चैनल के संदेशों में मैं बंद हूँ। `/imagine replies all` या `/imagine replies mentions` से मैं फिर चालू हो जाऊँगा।',
}
