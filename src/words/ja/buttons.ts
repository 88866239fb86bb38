import type { Words } from '../catalogue.ts'

export const buttons: Words['buttons'] = {
  retry: '再試行',
  changeWords: '文章を変える…',
  afterAll: 'やっぱり描く',
  useModel: (label) => `${label}を使う`,
  cancel: 'キャンセル',
  choose: (name) => `${name}を選ぶ`,
  redo: 'もう一度試す',
  vary: 'バリエーション',
  priced: (label, cost) => `${label}（約${cost}）`,
  edit: '編集…',
  undo: '元に戻す',
  upscale: (size) => `${size}に拡大`,
  ratio: 'サイズと縦横比…',
  recipe: 'プロンプトと設定',
  delete: '削除…',
  touchUp: '一部を直す…',
  sizes: 'サイズ展開…',
  share: '共有…',
  goBackTo: (name) => `${name}に戻す`,
  best: 'ベストを選ぶ',
}
