import type { Words } from '../catalogue.ts'

export const offers: Words['offers'] = {
  open: 'フォームで開く',
  betterWords:
    'あなたの文章をもとにGeminiが書きました。まだ何も描いていません。コピーするか、フォームで開いて直してから描いてください。',
  described: (count) =>
    `画像を説明する文章が${count}つできました。コピーするか、フォームで開いて描いてください。`,
  onlySome: (count) => `画像がほかにもありました。最初の${count}枚を説明しました。`,
  noPicture:
    'このメッセージには説明できる画像が見つかりません。PNG、JPEG、WebP、HEICの画像があるメッセージで使うか、`/imagine describe` と送ってください。',
  pictureGone: 'この画像はもう保存されていません。',
  formNotOpened:
    'Slackが時間内にフォームを開けませんでした。何も描いていません。コマンドをもう一度送ってください。',
  formLate:
    'Slackが時間内にフォームを開けませんでした。まだ何も描いていません。下のボタンを押してください。',
  pressAgain: 'Slackが時間内にフォームを開けませんでした。もう一度試してください。',
  paintNow: '今すぐ描く',
  paintPrivately: 'ダイレクトメッセージで描く',
  joinAndPaint: '参加して描く',
  paintWithout: (left) => `${left}なしで描く`,
  wordsGone:
    'この文章は1日だけ保存していて、もう残っていません。メッセージからコピーするか、もう一度頼んでください。',
}

export const describe: Words['describe'] = {
  title: '画像を説明する',
  submit: '説明する',
  pictures: '画像',
  hint: '画像ごとに、あなただけに見える文章を作ります。Slackにある画像には、メッセージのメニューの「Describe this picture」を使えます。',
  missing: '説明する画像を追加してください。',
}

export const noDescription: Words['noDescription'] = {
  refused: 'Geminiはこの画像を説明できませんでした。',
  busy: 'Geminiの調子が悪く、何度か試しましたがうまくいきませんでした。数分後にもう一度試してください。',
  quota_used_up:
    '画像の説明に使う今日のGeminiの利用枠を使い切りました。明日もう一度試してください。',
  bad_request:
    'Geminiがこの画像を受け付けませんでした。ほかの画像でも同じなら、Easelの管理者が別のTEXT_MODELを設定する必要があるかもしれません。',
}
