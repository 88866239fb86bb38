import type { Words } from '../catalogue.ts'

export const sizes: Words['sizes'] = {
  title: 'サイズ展開',
  submit: '作る',
  from: (name) =>
    `${name}を正確なピクセル数で用意します。縦横比が同じものは拡大・縮小だけ、それ以外はこの画像をもとに描き直します。`,
  formats: '使いみち',
  places: {
    square: '正方形の投稿',
    portrait: '縦長の投稿',
    story: 'ストーリー',
    wide: 'スライド・動画',
    link: 'リンクのプレビュー',
    banner: 'バナー',
    print: 'A4印刷、300 dpi',
  },
  named: (place, pixels) => `${place}（${pixels}）`,
  own: '自分で決めるサイズ',
  ownExample: '例：800x300, 500x500',
  ownHint: (cost) =>
    `幅x高さをピクセルで、コンマで区切って入力してください。新しい縦横比は約${cost}です。`,
  output: 'ファイル形式',
  scaled: '無料：拡大・縮小だけ',
  cut: (cost) => `切り抜いて大事なものが欠けなければ無料、欠けるなら約${cost}`,
  painted: (cost) => `描き直し、約${cost}`,
  nothingYet: '使いみちを選ぶと、ここに合計の料金が出ます。',
  free: '料金はかかりません。拡大・縮小だけです。',
  price: (cost) => `合計は約${cost}です。`,
  priceBetween: (least, most) => `合計は約${least}～${most}です。切り抜けるかどうかで変わります。`,
  choose: '一つ以上選ぶか、サイズを入力してください。',
  tooMany: (most) => `一度に作れるのは${most}サイズまでです。`,
  unreadable: (typed) => `「${typed}」はサイズとして読めません。800x300のように入力してください。`,
  tooSmall: (size, least) => `${size}は小さすぎます。各辺に${least}ピクセル以上必要です。`,
  tooLarge: (size, side, megapixels) =>
    `${size}は大きすぎます。作れるのは一辺${side}ピクセル、全体で${megapixels}メガピクセルまでです。`,
  tooLargeForWebp: (size) => `${size}はWebPには大きすぎます。JPEGかPNGを選んでください。`,
  making: (count) => `${count}サイズを作っています…`,
  progress: (done, all) => `サイズを作っています：${all}のうち${done}ができました…`,
  missing: (names, why) => `作れなかったもの：${names}。${why}`,
  cannotMake: 'もとの画像がもうないか、読めません。',
  misspelled: (names) =>
    `文字が間違っているかもしれません：${names}。もう一度頼むか、画像に入れる文字を減らしてください。`,
  again: '足りないものをもう一度作る',
  zip: 'まとめてzipでダウンロード',
  noneMade:
    'どのサイズも作れませんでした。画像がもうないか、読めない種類です。「再試行」を押すか、先に2Kで描いてもらってください。',
  noneHere:
    'このチャンネルにあなたの画像が見つかりません。画像の下の「サイズ展開…」を押すか、先に画像を頼んでください。',
}
