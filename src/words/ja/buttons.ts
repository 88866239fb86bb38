import type { Words } from '../catalogue.ts'

export const buttons: Words['buttons'] = {
  retry: '再試行',
  useModel: (label) => `${label}を使う`,
  cancel: 'キャンセル',
  choose: (name) => `${name}を選ぶ`,
  redo: 'もう一度試す',
  vary: 'バリエーション',
  edit: '編集…',
  undo: '元に戻す',
  upscale: (size) => `${size}に拡大`,
  ratio: '縦横比…',
  recipe: 'プロンプトと設定を表示',
  original: '元の画像をダウンロード',
  delete: '削除',
  share: 'チャンネルで共有…',
  goBackTo: (name) => `${name}に戻す`,
}
