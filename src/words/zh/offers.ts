import type { Words } from '../catalogue.ts'

export const offers: Words['offers'] = {
  open: '在表单中打开',
  betterWords:
    '这是 Gemini 根据你的文字写的。还没有画任何东西：可以复制，或在表单中打开，修改后再绘制。',
  described: (count) => `已为图片写出 ${count} 段描述。可以复制，或在表单中打开并据此绘制。`,
  onlySome: (count) => `还有更多图片：我描述了前 ${count} 张。`,
  noPicture:
    '这条消息里没有我能描述的图片。请用在带有 PNG、JPEG、WebP 或 HEIC 图片的消息上，或发送 `/imagine describe`。',
  pictureGone: '这张图片已不再保存。',
  formNotOpened: 'Slack 没有及时打开表单。没有画任何东西：请再发送一次命令。',
  formLate: 'Slack 没有及时打开表单。还没有画任何东西：请按下面的按钮。',
  pressAgain: 'Slack 没有及时打开表单。请再试一次。',
  paintNow: '现在绘制',
  paintPrivately: '在我们的私信中绘制',
  joinAndPaint: '加入并绘制',
  paintWithout: (left) => `不用 ${left} 绘制`,
  wordsGone: '这些文字只保存一天，现在已经没有了。请从消息中复制，或再要一次。',
}

export const describe: Words['describe'] = {
  title: '描述图片',
  submit: '描述',
  pictures: '图片',
  hint: '每张图片都会变成一段只有你能看到的文字。对于 Slack 里已有的图片，可以用消息菜单中的“Describe this picture”。',
  missing: '请添加要描述的图片。',
}

export const noDescription: Words['noDescription'] = {
  refused: 'Gemini 不愿描述这张图片。',
  busy: 'Gemini 现在有些问题，我已经试了几次。请过几分钟再试。',
  quota_used_up: '今天用于描述图片的 Gemini 配额已用完。请明天再试。',
  bad_request:
    'Gemini 没有接受这张图片。如果其他图片也这样，Easel 的管理员可能需要设置另一个 TEXT_MODEL。',
}
