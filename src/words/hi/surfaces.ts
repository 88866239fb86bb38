import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('hi')

export const help: Words['help'] = [
  '*चित्र माँगें*: `/imagine शाम का लाइटहाउस` लिखें, किसी चैनल में मेरा ज़िक्र करें, या मुझे सीधे लिखें।',
  '*उसे बदलें*: चित्र के थ्रेड में जवाब दें, जैसे “इसे रात का बनाओ”। थ्रेड में कोई भी कर सकता है।',
  '*आकार, साइज़ या मॉडल चुनें*: `--ar 16:9`, `--size 2K`, `--model pro` जोड़ें; `--n 4` से चार बनते हैं; `--private` से हमारे सीधे संदेशों में बनता है।',
  '*सोचने या खोजने को कहें*: चार्ट, नक्शे और बहुत से शब्दों के लिए `--thinking high`; नई या असली चीज़ों के लिए `--search web` या `--search images`; `--image-only` से चित्र के नीचे शब्द नहीं आते।',
  '*शब्दों में मदद*: `--improve` जोड़ें, या `/imagine describe` से चित्र को शब्दों में बदलें।',
  '*हर साइज़ बनाएँ*: चित्र के नीचे “साइज़…” दबाएँ, या `/imagine sizes` लिखें; `--ar 1:1,9:16` एक साथ कई आकार माँगता है।',
  '*पीछे जाएँ*: “पहले जैसा करें”, “v2 पर वापस”, या “v2: आसमान गुलाबी करो” लिखकर जवाब दें। सभी देखने के लिए “सभी संस्करण” लिखकर जवाब दें।',
  '*तस्वीर फिर से खोजें*: `/imagine find लाल साइकिल`, या मेरे होम टैब की जगह में लिखें।',
  '*अपने चित्र इस्तेमाल करें*: संदेश या जवाब के साथ PNG, JPEG, WebP या HEIC फ़ाइलें लगाएँ।',
  '*अपने ब्रांड के अनुसार*: चैनल में `/imagine brand` से उसे तय करें; एक बार छोड़ने के लिए `--no-brand` जोड़ें।',
  '*आपस में बात करें*: जवाब `//` से शुरू करें, या किसी व्यक्ति का ज़िक्र करें, मैं बीच में नहीं आऊँगा।',
].join('\n')

export const compose: Words['compose'] = {
  newTitle: 'चित्र बनाएँ',
  editTitle: 'Easel से बदलें',
  submit: 'बनाएँ',
  close: 'रद्द करें',
  newPrompt: 'इसमें क्या दिखे?',
  editPrompt: 'क्या बदले?',
  newExample: 'नाव से दिखता शाम का लाइटहाउस',
  editExample: 'इसे तारों भरी रात का बनाओ',
  template: 'टेम्पलेट से शुरू करें',
  noTemplate: 'कोई नहीं',
  pictures: 'आपके अपने चित्र',
  morePictures: 'और चित्र',
  attached: (count) =>
    counted(count, {
      one: 'संदेश का चित्र पहले से लिया गया है।',
      other: 'संदेश के # चित्र पहले से लिए गए हैं।',
    }),
  model: 'मॉडल',
  ratio: 'आकार',
  size: 'साइज़',
  count: 'कितने',
  asItComes: 'जैसा बने',
  extras: 'और विकल्प',
  where: 'कहाँ',
  inChannel: 'चैनल में',
  inPrivate: 'सिर्फ़ मेरे लिए, हमारे सीधे संदेशों में',
  channel: 'चैनल',
  tooManyFiles: (count, model, most) =>
    `ऐसे ${count} चित्र हो जाते हैं, और ${model} ${most} ही लेता है। कुछ हटा दें।`,
  wordsMissing: 'बताएँ कि इसमें क्या दिखे।',
  channelMissing: 'कोई चैनल चुनें, या इसे सिर्फ़ अपने लिए बनाएँ।',
}

export const home: Words['home'] = {
  title: 'हर थ्रेड एक ईज़ल है',
  make: 'चित्र बनाएँ',
  last: 'आपके पिछले चित्र',
  none: 'अभी कोई नहीं। पहला चित्र बस एक `/imagine` दूर है।',
  month: 'इस महीने',
  yourUse: (pictures, cost) => `*आप*: ${pictures} चित्र, लगभग ${cost}`,
  teamUse: (pictures, cost) => `*टीम*: ${pictures} चित्र, लगभग ${cost}`,
  costs: 'लागत Gemini के गिने टोकन और उसकी सार्वजनिक क़ीमतों से निकाली जाती है।',
  setup: 'क्या Easel चल रहा है?',
  settings: 'सेटिंग…',
}

/** The check boxes of the modal: at most 75 characters, Slack's limit. */
export const extras: Words['extras'] = {
  think: 'ज़्यादा सोचें (चार्ट, नक्शे और बहुत से शब्दों के लिए)',
  web: 'Google Search से जानकारी लें',
  images: 'Google Search में तस्वीरें भी देखें',
  imageOnly: 'सिर्फ़ चित्र, शब्दों के बिना',
  noBrand: 'इस बार चैनल के ब्रांड के बिना',
}
