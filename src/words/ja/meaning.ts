import type { Words } from '../catalogue.ts'

export const meaning: Words['meaning'] = {
  isItForMe: 'これは私への依頼でしょうか。まだ何も描いていません。',
  edit: '画像を編集',
  anew: '新しい画像を描く',
  talk: 'ただの会話',
  hello:
    'こんにちは。描いてほしいものを教えてください。画像を添付して、変えたいところを書いても大丈夫です。「ヘルプ」で、ほかにできることを確認できます。',
  spent: (teams, teamCost, own, ownCost) =>
    `今月はこのワークスペースで${teams}枚、約${teamCost}です。あなたの分は${own}枚、約${ownCost}です。`,
  cost: (name, cost) => `${name}の費用は約${cost}でした。`,
  costUnknown: (name) => `${name}の費用は、Geminiから知らされていません。`,
  author: (name, who) => `${name}を依頼したのは${who}さんです。`,
  somebody: 'どなたか',
  model: (name, model) => `${name}を描いたのは${model}です。`,
  nextModel: (model) => `新しい画像は${model}が描きます。`,
  memory: (versions, days, sent) =>
    `このスレッドの画像${versions}枚と、その依頼の言葉を${days}日間保存しています。依頼のたびに、その画像に至るまでの言葉を入る分だけと、直近の画像${sent}枚を送ります。画像のメニューの「削除」で、完全に消せます。`,
  noPicture: 'ここにはまだ画像がありません。まず1枚依頼してください。',
  cannotLook: '今は画像を確認できませんでした。少し待って、もう一度聞いてください。',
  answerCost: (cost) => `この回答の費用は${cost}でした。`,
  fromWords: (what) => `${what}（言葉から）`,
  several: (count) => `${count}枚`,
  replies: {
    all: 'このチャンネルでは、画像のスレッドで何かを頼む返信すべてに応えます。',
    mentions: 'このチャンネルでは、メンションされたときだけ応えます。',
    off: 'このチャンネルでは、メッセージには応えません。`/imagine`は使えます。',
  },
  changeReplies: '変更するには：`/imagine replies all`、`mentions`、`off`。',
  isOff:
    'このチャンネルのメッセージでは、私はオフになっています。`/imagine replies all`か`/imagine replies mentions`でオンに戻せます。',
}
