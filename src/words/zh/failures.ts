import type { Words } from '../catalogue.ts'

export const failures: Words['failures'] = {
  busy: 'Gemini 现在非常忙，我已经试了五次。请过几分钟按“重试”。',
  quota_used_up: '今天的 Gemini 配额已用完。请明天按“重试”，或请 Gemini 密钥的管理者提高配额。',
  overloaded: 'Gemini 现在出了问题，我已经试了五次。请过几分钟按“重试”。',
  unreachable: '我无法连接到 Gemini。请过几分钟按“重试”。',
  cut_off: '图片还没完成，Gemini 的回答就中断了。请按“重试”再要一次。',
  too_large:
    'Gemini 的回答太大，无法保存，所以没有收下。请用更小的尺寸再试一次，例如加上 --size 1K。',
  unreadable: {
    answer:
      '返回的内容不是 Gemini 的回答，所以没有再次请求。请 Easel 的管理员检查 GEMINI_BASE_URL，然后按“重试”。',
    link: 'Gemini 发来的是链接而不是图片，我不会打开链接。请按“重试”；如果再次发生，请告诉 Easel 的管理员。',
    picture:
      'Gemini 发来的图片格式无法读取，所以没有再次请求。请按“重试”；如果再次发生，请告诉 Easel 的管理员。',
  },
  timed_out: 'Gemini 花了三分多钟，所以我没有再等。请按“重试”，或提一个简单些的要求。',
  model_gone: (model, instead) =>
    instead === null
      ? `Google 不再提供模型 ${model}。请 Easel 的管理员设置另一个 DEFAULT_MODEL，然后按“重试”。`
      : `Google 不再提供模型 ${model}。按按钮即可用 ${instead} 画同样的内容。`,
  bad_request: 'Gemini 没有接受这个请求。请换些说法或换张图片；如果还不行，请告诉 Easel 的管理员。',
  no_usable_picture: (why) => `${why}请附上 PNG、JPEG、WebP 或 HEIC 图片，我会使用它。`,
  no_such_version: (newest) => {
    if (newest === 0) return '这个消息列里还没有可以返回的版本。'
    return newest === 1
      ? '这个消息列目前只有一个版本 v1。请写明 v1，或不带编号直接回复。'
      : `这个消息列有版本 v1 至 v${newest}。请写明其中一个，或不带编号直接回复。`
  },
  version_expired: (version) => `v${version} 已不再保存。请在新消息中描述你想要的图片。`,
  shared_gone: '原本要在这里分享的图片已不再保存。请分享另一张，或再要一次。',
  broken: (turnId) =>
    `我这边出了点问题。请按“重试”；如果再次发生，请告诉 Easel 的管理员是轮次 ${turnId}。`,
}

export const refusals: Words['refusals'] = {
  prompt_blocked: 'Gemini 的安全规则在绘制之前就拦下了这个请求。请换个说法，去掉可能敏感的内容。',
  unsafe:
    'Gemini 画了出来，但出于安全原因没有给出。无害的要求有时也会这样：请用别的词描述场景，再试一次。',
  prohibited:
    'Gemini 不画这个，因为它的规则不允许，或者它可能属于他人。请不用名字、品牌或敏感题材来描述你的需要。',
  recitation:
    '图片与现有作品过于相似，所以 Gemini 没有给出。请用自己的话描述风格，不要提作品或艺术家的名字。',
  personal_data:
    '其中似乎包含个人信息，所以 Gemini 没有给出图片。请去掉姓名、地址和号码，再试一次。',
  language: 'Gemini 对这种语言的理解还不足以据此绘画。请用英语再试一次。',
  too_long: '图片还没完成，Gemini 的输出就到了上限。请用更短的消息，一次少要一些。',
  no_image: 'Gemini 这次没有画出图片。请更具体地说要画什么，例如“画海滩上空的一只红风筝”。',
  other: 'Gemini 无法据此画出图片。请换个说法，或一次只要求一处改动。',
  empty: 'Gemini 的回答是空的。请按“重试”，或换个说法。',
}

export const leftOut: Words['leftOut'] = {
  not_a_picture: (name) => `“${name}”不是 Gemini 能读取的图片。`,
  too_big: (name) => `“${name}”超过了 20 MB。`,
  gone: (name) => `“${name}”已不在 Slack 中。`,
  no_access: (name) => `Slack 不让我打开“${name}”。请 Easel 的管理员添加 files:read 权限。`,
  foreign_host: (name) => `“${name}”存放在 Slack 之外，我不会去那里取。`,
  unreachable: (name) => `我无法从 Slack 下载“${name}”。`,
  too_many: (name) => `“${name}”超出了这个模型能使用的图片数量。`,
}
