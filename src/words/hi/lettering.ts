import type { Words } from '../catalogue.ts'

export const lettering: Words['lettering'] = {
  again: 'एक बार और बना रहा हूँ: एक शब्द ग़लत लिखा था…',
  checked: 'लिखावट जाँची गई',
  paintedTwice: 'पहली बार एक शब्द ग़लत लिखा था, इसलिए मैंने इसे एक बार और बनाया।',
  mayBeWrong: 'हो सकता है शब्द सही न लिखे हों। फिर से कोशिश के लिए जवाब दें, या तस्वीर में कम शब्द रखें।',
}
