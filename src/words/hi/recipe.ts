import type { Words } from '../en/index.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('hi')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}: ${value}`,
  prompt: 'प्रॉम्प्ट',
  onlyPictures: 'कुछ नहीं, सिर्फ़ चित्र',
  notShared: 'साझा नहीं किया गया',
  version: 'संस्करण',
  model: 'मॉडल',
  ratio: 'आकार अनुपात',
  size: 'साइज़',
  pixels: 'पिक्सेल',
  uploads: 'आपके चित्र',
  cost: 'लागत',
  about: (cost, pricesReadOn) => `लगभग ${cost}, ${day(pricesReadOn)} की क़ीमतों पर`,
}
