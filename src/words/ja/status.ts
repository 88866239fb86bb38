import type { Words } from '../catalogue.ts'

export const status: Words['status'] = {
  usually: (from, to) => `通常は${from}〜${to}秒かかります。`,
  soFar: (seconds) => `${seconds}秒たちました。`,
  painting: (version, parentName) =>
    parentName === null ? '描いています…' : `${parentName}をもとにv${version}を描いています…`,
  isPainting: 'が描いています…',
  goingBack: '前の版に戻しています…',
  queued: (name) =>
    name === null ? 'ほかの編集のあとに描きます。' : `${name}さんの編集のあとに描きます。`,
  busyAgain: (seconds, attempt, attempts) =>
    `Geminiが混み合っています。${seconds}秒後にもう一度試します（${attempt}/${attempts}回目）。`,
  failedAgain: (seconds, attempt, attempts) =>
    `うまくいきませんでした。${seconds}秒後にもう一度試します（${attempt}/${attempts}回目）。`,
  cancelled: 'キャンセルしました。',
  sharing: '共有しています…',
  lookingUp: '版を調べています…',
  outdated:
    'ここにあったものの一部が削除されました。残っている版は「版の一覧」と返信すると見られます。',
  deleted: 'この画像は削除されました。',
  wordsDeleted: 'この言葉は削除されました。',
  deleting: '削除しています。いつもより時間がかかりますが、自動で続けます。',
  isReady: (asker, name) => `${asker} ${name}ができました。`,
  hasFailed: (asker) =>
    `${asker} 今回は画像ができませんでした。理由とこれからの進め方は上のメッセージにあります。`,
}
