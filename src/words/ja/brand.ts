import type { Words } from '../catalogue.ts'

export const brand: Words['brand'] = {
  title: 'このチャンネルのブランド',
  submit: '見本を見る',
  explained:
    'このチャンネルで頼まれた画像はすべてこれに合わせます。まず見本をダイレクトメッセージに送ります。決めていただくまで何も保存しません。',
  colours: '色',
  coloursHint: '色コードと名前を並べてください。例: #1a2b3c 海、#fff4e0 砂',
  words: '雰囲気、すること、しないこと',
  wordsHint: '例: 温かく、飾らない。する: 働く人々。しない: 作り物めいたポーズ。',
  pictures: '参考画像',
  picturesHint: (most) => `全体の雰囲気を示します。合わせて${most}枚までです。`,
  keptPictures: '残す画像',
  logo: 'ロゴ',
  logoHint: '元のまま正確に入れます。描き直すことはありません。PNG、JPEG、WebP。',
  keptLogo: '残すロゴ',
  place: 'ロゴの位置',
  places: {
    top_left: '左上',
    top_right: '右上',
    bottom_left: '左下',
    bottom_right: '右下',
    centre: '中央',
  },
  size: 'ロゴの大きさ',
  sizes: { small: '小', medium: '中', large: '大' },
  margin: '端からの余白',
  margins: { none: 'なし', narrow: '少し', wide: '広め' },
  removal: 'ブランドの終了',
  remove: '削除する（以後はブランドなしで描きます）',
  noCode: (said) => `「${said}」に色コードがありません。#1a2b3c 海 のように書いてください。`,
  tooManyColours: (most) => `色は${most}個までにしてください。`,
  tooLong: (most) => `${most}文字までにしてください。`,
  tooManyPictures: (count, most) => `画像が${count}枚になります。${most}枚までに減らしてください。`,
  nothing: 'まだ何もありません。色か言葉を書くか、画像かロゴを加えてください。',
  unchanged: 'まだ何も変わっていません。',
  badLogo:
    'このロゴは読み込めません。2048 × 2048ピクセルまでの、動きのないPNG、JPEG、WebPを使ってください。',
  membersOnly: (channel) =>
    `${channel}のブランドを見て変えられるのは、そのチャンネルにいる人だけです。私もそこにいる必要があるので、いなければ招待してください。`,
  unsure:
    'あなたがこのチャンネルにいるか、Slackが今は教えてくれません。少し後でもう一度お試しください。',
  noChannel: 'ブランドはチャンネルのものです。チャンネルで /imagine brand と入力してください。',
  meanwhile: (who) =>
    `入力中に${who}さんがブランドを変えました。今の内容に、あなたが書いたものを合わせて表示しています。確認して、もう一度ボタンを押してください。`,
  meanwhileSomebody:
    '入力中に誰かがブランドを変えました。今の内容に、あなたが書いたものを合わせて表示しています。確認して、もう一度ボタンを押してください。',
  begun: '見本をダイレクトメッセージに送ります。その下で決めていただくまで、何も保存しません。',
  previewPrompt: '誰でも参加できる見学会へ誘うポスター',
  notTried: 'ブランドは試されず、何も変わっていません。',
  withoutPreview: '見本なしでブランドを保存することもできます。',
  keep: 'このブランドを保存',
  change: '変更する…',
  kept: (channel) =>
    `保存しました。これから${channel}で頼まれる画像はこれに合わせます。\`--no-brand\` を付けると、その一回だけ外せます。`,
  already: 'このブランドはすでに保存されています。',
  gone: 'この見本はもうありません。チャンネルで `/imagine brand` と入力して、やり直してください。',
  notYours:
    'このブランドを保存できるのは、試した本人だけです。`/imagine brand` で自分の画面を開けます。',
  changedMeanwhile:
    'この見本を描いた後にブランドが変わったため、保存しませんでした。「変更する…」で両方を確認できます。',
  changedBy: (who) => `${who}さんがこのチャンネルのブランドを変えました。`,
  removedBy: (who) =>
    `${who}さんがこのチャンネルのブランドを削除しました。これからはブランドなしで描きます。`,
  unheard: (channel) =>
    `${channel}のブランドが変わりましたが、そこで知らせることができませんでした。招待してください。`,
  none: 'なし',
  countOfPictures: (count) => (count === 0 ? 'なし' : `${count}枚`),
  otherPictures: (count) => `別の${count}枚`,
  inContext: (channel) => `${channel}のブランド`,
  picturesGone:
    'チャンネルのブランドの画像がもうないため、それなしで描きました。/imagine brand で新しい画像を加えられます。',
  crowded: 'ほかの画像があるため、ブランドの画像をすべては使えませんでした。',
  noLogo:
    'ブランドのロゴを入れられませんでした。ファイルがないか、画像が2048 × 2048ピクセルより大きいためです。',
}
