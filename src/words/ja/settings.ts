import type { Words } from '../catalogue.ts'

export const settings: Words['settings'] = {
  title: 'Easel の設定',
  save: '保存',
  personPictures: '1人・1日あたりの画像数',
  personUsd: '1人・1か月あたりの金額（ドル）',
  teamUsd: 'チーム全体の1か月の金額（ドル）',
  limitHint: '0：上限なし。空欄：Easel の初期設定どおり。日と月は UTC で数えます。',
  models: '使えるモデル',
  allModels: 'すべてのモデル',
  maxSize: '最大サイズ',
  anySize: 'すべてのサイズ',
  channels: '依頼できるチャンネル',
  everywhere: 'すべてのチャンネル',
  channelsHint: 'Easel とのダイレクトメッセージでは、いつでも依頼できます。',
  outsiders: '他社の人',
  refuse: '依頼できない',
  allow: '依頼できる（費用はこちらの負担）',
  retentionDays: '画像と文章を残す日数',
  retentionHint: '0.001 以上。空欄：Easel の初期設定どおり。',
  key: '自分たちの Gemini キー',
  keyHint: '設定すると、すべて自分たちの費用で描きます。保存の前に試します。',
  keyKept: (lastFour) =>
    `末尾が ${lastFour} のキーを使っています。そのままでよければ空欄のままに。`,
  keyRemoved: (lastFour) => `末尾が ${lastFour} のキーを削除する`,
  noLimit: '上限なし',
  asSetUp: 'Easel の初期設定どおり',
  usually: (value) => `Easel の初期設定：${value}`,
  days: (count) => `${count}日`,
  noKey: 'なし',
  keyEnding: (lastFour) => `末尾 ${lastFour}`,
  badCount: '0 から 999999 までの整数を入れてください。',
  badUsd: '0 から 999999.99 までのドルを入れてください。例：12.50',
  badDays: '0.001 から 9999 までの日数を入れてください。例：30',
  badKey: 'Google がこのキーを受け付けません。Google AI Studio からもう一度コピーしてください。',
  keyUntried:
    'Google の返事が間に合わなかったので、何も保存していません。少ししてからもう一度保存してください。',
  tooManyChannels: (most) => `チャンネルは ${most} 個までにしてください。`,
  meanwhile: (who) =>
    `入力中に ${who} さんが次のように変えました。確かめてからもう一度保存すると、あなたの変更も加わります：`,
  changedBy: (who) => `${who} さんが Easel の設定を変えました：`,
  change: (name, from, to) => `${name}：${from} → ${to}`,
  adminsOnly: (admins) =>
    admins === ''
      ? 'Easel の設定を変えられるのは、このワークスペースのオーナーと管理者だけです。どなたかに頼んでください。'
      : `Easel の設定を変えられるのは、このワークスペースのオーナーと管理者だけです。${admins} さんに頼んでください。`,
}
