import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('ja')

export const recipe: Words['recipe'] = {
  line: (name, value) => `${name}: ${value}`,
  prompt: 'プロンプト',
  done: '行ったこと',
  onlyPictures: 'なし（画像のみ）',
  notShared: '共有されていません',
  version: '版',
  model: 'モデル',
  ratio: '縦横比',
  size: 'サイズ',
  brand: 'ブランド',
  pixels: 'ピクセル',
  part: 'その部分',
  uploads: 'あなたの画像',
  thinking: '思考レベル',
  search: '検索',
  words: '説明文',
  noWords: 'なし（画像だけ）',
  steps: 'これまでの流れ',
  failure: '起きたこと',
  supportCode: 'Googleのサポートコード',
  again: 'もう一度作るには',
  inThread: (reply) => `このスレッドで${reply}と返信してください`,
  attachAgain: '同じ画像を添付してください',
  provenance:
    'AI（Gemini）が作成しました。ファイルはGoogleが作成したままで、SynthIDの透かしと、付いている場合はC2PAの情報も含みます。',
  cost: '費用',
  about: (cost, pricesReadOn) => `約${cost}（${day(pricesReadOn)}の価格による）`,
}
