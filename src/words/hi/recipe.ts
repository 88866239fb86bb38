import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('hi')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}: ${value}`,
  prompt: 'प्रॉम्प्ट',
  done: 'क्या किया गया',
  onlyPictures: 'कुछ नहीं, सिर्फ़ चित्र',
  notShared: 'साझा नहीं किया गया',
  version: 'संस्करण',
  model: 'मॉडल',
  ratio: 'आकार',
  size: 'साइज़',
  brand: 'ब्रांड',
  pixels: 'पिक्सेल',
  part: 'वह हिस्सा',
  uploads: 'आपके चित्र',
  thinking: 'सोचने का स्तर',
  search: 'खोज',
  words: 'शब्द',
  noWords: 'कोई नहीं, सिर्फ़ चित्र',
  steps: 'यह कैसे बना',
  failure: 'क्या हुआ',
  supportCode: 'Google का सहायता कोड',
  again: 'दोबारा बनाने के लिए',
  inThread: (reply) => `इस थ्रेड में ${reply} लिखकर जवाब दें`,
  attachAgain: 'वही चित्र फिर से जोड़ें',
  provenance:
    'इसे AI (Gemini) ने बनाया है। फ़ाइल वैसी ही है जैसी Google ने बनाई, अपने SynthID चिह्न और, जहाँ Google जोड़ता है, C2PA डेटा के साथ।',
  cost: 'लागत',
  about: (cost, pricesReadOn) => `लगभग ${cost}, ${day(pricesReadOn)} की क़ीमतों पर`,
}
