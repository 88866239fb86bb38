import type { Words } from '../catalogue.ts'

export const results: Words['results'] = {
  from: (name, parentName) => `${name}（${parentName}から）`,
  aPart: 'その一部',
  madeByAi: 'AIが作成',
  triedAgainBy: (presser) => `再試行：${presser}`,
  seconds: (seconds) => `${seconds}秒`,
  altText: 'Geminiが作成した画像',
  range: (first, last) => `${first}〜${last}`,
  backTo: (name) => `${name}に戻りました。次の返信はこの画像を編集します。`,
  replyToChange: '変えたいときは、このスレッドに返信してください。',
  mentionToChange: '変えたいときは、返信で私をメンションしてください。',
  chooseOne: '続ける画像を選んでください。選ばない場合、返信は1枚目を編集します。',
  unpainted: (count, why) => `あと${count}枚は描けませんでした。${why}`,
  notAsAsked: (wish, width, height) =>
    `ご希望は${wish}でしたが、Geminiは${width} × ${height} pxで作成しました。返信すればもう一度頼めます。`,
  shapeInSize: (ratio, size) => `${ratio}、${size}`,
  pictureBelow: 'Slackがここに画像を表示できなかったため、下にアップロードしました。',
  pictureLink: 'Slackがここに画像を表示できませんでした。リンクから開いてください:',
  download: 'ダウンロード',
  downloadOriginal: (mb) => `元の画像をダウンロード（${mb} MB）`,
  lostPictures: '以前の画像の一部はもう保存されていないため、その説明の言葉をもとに描きました。',
  onlyWords: 'Geminiは言葉で答えました。画像がほしいときは「…を描いて」と書いてください。',
  asPng: 'PNGで保存',
}
