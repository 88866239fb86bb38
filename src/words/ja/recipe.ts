import type { Words } from '../en/index.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('ja')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}: ${value}`,
  prompt: 'プロンプト',
  onlyPictures: 'なし（画像のみ）',
  notShared: '共有されていません',
  version: '版',
  model: 'モデル',
  ratio: '縦横比',
  size: 'サイズ',
  pixels: 'ピクセル',
  uploads: 'あなたの画像',
  cost: '費用',
  about: (cost, pricesReadOn) => `約${cost}（${day(pricesReadOn)}の価格による）`,
}
