import type { Words } from '../catalogue.ts'

export const install: Words['install'] = {
  done: (name) => `${name} に Easel をインストールしました。`,
  next: 'Slack を開き、チャンネルで「/invite @easel」と入力して招待し、「/imagine」で画像を頼んでみてください。',
  open: 'Slack を開く',
  again: '最初からやり直す',
  denied:
    'Slack で許可されなかったため、Easel はインストールされませんでした。意図したものでなければ、やり直すか、ワークスペースの管理者に依頼してください。',
  expired:
    '時間がかかりすぎたか、すでに完了しているか、別のブラウザで始められたインストールです。もう一度最初からお願いします。1 分ほどで終わります。',
  refused:
    'Slack がこのインストールを受け付けませんでした。もう一度お試しください。うまくいかない場合は、この Easel の運用担当者にログの確認を依頼してください。',
  unavailable: 'Slack が現在応答していません。1 分ほど待ってから、やり直してください。',
  closed:
    'この Easel は 1 つのワークスペース専用で、手動でインストールされています。運用担当者にお尋ねください。',
  /** In Slack, for whoever waits for an answer. */
  notInstalled:
    'Easel はこのワークスペースにインストールされていません。管理者にインストールを依頼してから、もう一度お試しください。',
  hello:
    'Easel の準備ができました。これからこのようにお知らせします。「夕暮れの灯台」のように描いてほしいものをここに書くか、チャンネルで /imagine を使ってください。',
}
