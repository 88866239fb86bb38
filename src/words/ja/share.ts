import type { Words } from '../catalogue.ts'

export const share: Words['share'] = {
  title: 'この画像を共有',
  submit: '共有',
  note: 'メモ',
  noteExample: 'どう思いますか。',
  explained:
    '画像はあなたの名前で投稿され、そこにいる全員が続きを編集できます。ここまでの言葉は表示されませんが、編集のたびにGeminiがもう一度読みます。私がいない公開チャンネルの場合は、参加して、それ以降の発言を受け取ります。',
  chooseChannel: '共有するチャンネルを選んでください。',
  already: 'そこではすでに共有されています。',
  by: (sharer) => `${sharer}がこの画像を共有しました。ここに返信すると続きを編集できます。`,
  done: (channel) => `${channel}で共有しました。`,
  cannot: (channel) =>
    `${channel}に参加していないため、共有できませんでした。\`/invite @easel\`で招待してから、もう一度共有してください。`,
}
