import type { Words } from '../catalogue.ts'

export const results: Words['results'] = {
  from: (name, parentName) => `${name}（来自 ${parentName}）`,
  aPart: '其中一部分',
  madeByAi: '由 AI 生成',
  triedAgainBy: (presser) => `由 ${presser} 重试`,
  seconds: (seconds) => `${seconds} 秒`,
  altText: '由 Gemini 生成的图片',
  range: (first, last) => `${first} 至 ${last}`,
  backTo: (name) => `已回到 ${name}：下一条回复会编辑这张图片。`,
  replyToChange: '想修改就在此消息列中回复。',
  mentionToChange: '想修改就在回复中提及我。',
  chooseOne: '请选一张继续；不选的话，回复会编辑第一张。',
  unpainted: (count, why) => `还有 ${count} 张没有画成。${why}`,
  notAsAsked: (wish, width, height) =>
    `你要的是 ${wish}，Gemini 画出的是 ${width} × ${height} px。回复即可再要一次。`,
  shapeInSize: (ratio, size) => `${ratio}、${size}`,
  pictureBelow: 'Slack 无法在这里显示图片，所以我把它上传到了下面。',
  pictureLink: 'Slack 无法在这里显示图片。请用链接打开：',
  download: '下载',
  downloadOriginal: (mb) => `下载原图，${mb} MB`,
  lostPictures: '之前的部分图片已不再保存，所以我根据关于它们的文字来画。',
  onlyWords: 'Gemini 用文字作了回答。想要图片，请说“画…”。',
  asPng: '存为 PNG',
}
