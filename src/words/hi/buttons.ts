import type { Words } from '../catalogue.ts'

export const buttons: Words['buttons'] = {
  retry: 'फिर कोशिश करें',
  changeWords: 'शब्द बदलें…',
  afterAll: 'फिर भी बनाएँ',
  useModel: (label) => `${label} से बनाएँ`,
  cancel: 'रद्द करें',
  choose: (name) => `${name} चुनें`,
  redo: 'एक और बार बनाएँ',
  vary: 'और रूप',
  priced: (label, cost) => `${label} · लगभग ${cost}`,
  edit: 'बदलें…',
  undo: 'पहले जैसा करें',
  upscale: (size) => `${size} तक बड़ा करें`,
  ratio: 'साइज़ और आकार…',
  recipe: 'प्रॉम्प्ट और सेटिंग',
  delete: 'हटाएँ…',
  touchUp: 'एक हिस्सा सुधारें…',
  sizes: 'साइज़…',
  share: 'साझा करें…',
  goBackTo: (name) => `${name} पर वापस जाएँ`,
  best: 'सबसे अच्छी चुनें',
}
