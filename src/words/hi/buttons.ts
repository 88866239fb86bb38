import type { Words } from '../catalogue.ts'

export const buttons: Words['buttons'] = {
  retry: 'फिर कोशिश करें',
  useModel: (label) => `${label} से बनाएँ`,
  cancel: 'रद्द करें',
  choose: (name) => `${name} चुनें`,
  redo: 'एक और बार बनाएँ',
  vary: 'और रूप',
  edit: 'बदलें…',
  undo: 'पहले जैसा करें',
  upscale: (size) => `${size} तक बड़ा करें`,
  ratio: 'आकार अनुपात…',
  recipe: 'प्रॉम्प्ट और सेटिंग दिखाएँ',
  original: 'मूल चित्र डाउनलोड करें',
  delete: 'हटाएँ',
  share: 'चैनल में साझा करें…',
  goBackTo: (name) => `${name} पर वापस जाएँ`,
}
