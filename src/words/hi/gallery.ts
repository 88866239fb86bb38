import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('hi')

export const gallery: Words['gallery'] = {
  title: 'सभी संस्करण',
  open: 'गैलरी खोलें',
  count: (versions) => counted(versions, { one: 'एक संस्करण', other: '# संस्करण' }),
  cost: (usd) => `कुल ${usd}`,
  branch: (name) => `${name} से`,
  anew: 'नए सिरे से शुरू',
  undone: 'पहले जैसा किया गया',
  details: (name) => `${name} खोलें`,
  compareWith: (name) => `${name} से तुलना करें`,
  compare: 'तुलना करें',
  comparing: (left, right) => `${left} और ${right} साथ-साथ`,
  left: 'बायाँ',
  right: 'दायाँ',
  slide: 'बाएँ चित्र का कितना हिस्सा दिखे',
  downloadAll: 'सभी मूल चित्र डाउनलोड करें (zip)',
  previous: (name) => `पहले: ${name}`,
  next: (name) => `बाद में: ${name}`,
  madeBy: 'किसने माँगा',
  when: 'कब बना',
  ledTo: 'इससे जो बना',
  copy: 'प्रॉम्प्ट कॉपी करें',
  copied: 'कॉपी हो गया',
}
