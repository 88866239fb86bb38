import type { Words } from '../catalogue.ts'

export const tells: Words['tells'] = {
  invite:
    'このチャンネルに参加していないため、投稿できません。`/invite @easel`で招待してから、下のボタンを押してください。',
  directMessage:
    '人どうしの会話には投稿できません。下のボタンでダイレクトメッセージに描くか、私が参加しているチャンネルで頼んでください。',
  cannotPost:
    'Slackの設定により、このチャンネルには投稿できません。下のボタンでダイレクトメッセージに描くか、別のチャンネルで頼んでください。',
  gaveUp:
    'こちらの不具合で、何度試してもうまくいきませんでした。もう一度お試しください。また起きたら、Easel の管理者に知らせてください。',
  outsider:
    'ここの Easel は別の会社のものなので、あなたのために描くことはできません。その会社の方に頼んでみてください。',
  inPrivate: 'あなただけが見られるダイレクトメッセージで描いています。',
  shutOut: (asker, channel) =>
    `${asker} Slackの設定により、${channel}に投稿できません。Easelはまだそのチャンネルに参加していますか。`,
  noPictures:
    'このメッセージには、読み取れる画像がありません。PNG、JPEG、WebP、HEICの画像があるメッセージで「Edit with Easel」を使ってください。',
  picturesElsewhere:
    'このメッセージの画像はSlackの外にあり、取得できません。Slackにアップロードしてから、そこで「Edit with Easel」を使ってください。',
}

export const presses: Words['presses'] = {
  unknown: 'これはもう残っていません。新しいメッセージでもう一度頼んでください。',
  not_failed: 'これはすでに描いているか、できあがっています。',
  not_yours: 'これができるのは、頼んだ本人かワークスペースの管理者だけです。',
  too_late: 'もうキャンセルできません。描き終わったか、すでに終了しています。',
  no_parent: 'これは最初の版なので、戻る先がありません。',
  deleted_already: 'この画像はすでに削除されています。',
  deletes_on:
    '消せるものは消しました。残りも自動で削除を続け、終わったらこのメッセージに表示します。',
  not_ended: 'まだ処理中です。先にキャンセルしてから削除してください。',
  there_already: 'スレッドはすでにその版に戻っています。次の返信でその版を編集します。',
}
