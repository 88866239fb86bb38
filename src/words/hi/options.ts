import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { either } = numbersIn('hi')

export const options: Words['options'] = {
  either,
  unknown: (strange, known) =>
    `${strange} विकल्प मुझे नहीं पता। मुझे ये पता हैं: ${known}। डैश वाले शब्द चित्र का हिस्सा हों तो उन्हें उद्धरण चिह्नों में लिखें।`,
  noValue: (option, example) => `--${option} के साथ एक मान चाहिए, जैसे ${example}।`,
  badValue: (option, value, allowed) =>
    `--${option} का मान “${value}” नहीं हो सकता। यह ${allowed} हो सकता है।`,
  tooManyShapes: (most) =>
    `--ar में एक साथ ज़्यादा से ज़्यादा ${most} आकार आते हैं, बीच में कॉमा: --ar 1:1,9:16।`,
  privateInThread:
    'इस थ्रेड को सब देख सकते हैं। हमारे सीधे संदेशों में बनाने के लिए /imagine के साथ --private लिखें।',
  retiredModel: (label, instead) =>
    `Google ने ${label} बंद कर दिया है। उसकी जगह --model ${instead} लिखें।`,
  ratio: (model, ratio) => `${model} में आकार ${ratio} नहीं है।`,
  size: (model, size) => `${model} में साइज़ ${size} नहीं है।`,
  thinking: (model, level) => `${model} को ${level} स्तर पर सोचने को नहीं कहा जा सकता।`,
  searchWeb: (model) => `${model} वेब पर नहीं खोजता।`,
  searchImages: (model) => `${model} चित्र नहीं खोजता।`,
  itHas: (allowed) => `इसमें ${allowed} है।`,
  otherModel: (model) => `--model ${model} से हो सकता है।`,
  outOfReach: {
    vector:
      'Gemini पिक्सेल बनाता है, इसलिए SVG, EPS या PDF नहीं मिलती। मैं इसे सपाट और साफ़ किनारों के साथ बना सकता हूँ; ट्रेसिंग टूल उससे वेक्टर बना देता है।',
    transparency:
      'Gemini पारदर्शी पृष्ठभूमि नहीं बना सकता। मैं इसे सादे सफ़ेद या हरे रंग पर बना सकता हूँ, जिसे काटना आसान है।',
  },
  nothingPainted: 'कोई चित्र नहीं बनाया गया।',
}
