import type { Words } from '../catalogue.ts'

export const tells: Words['tells'] = {
  invite: '我不在这个频道里，所以无法在这里发布。请用 `/invite @easel` 邀请我，然后按下面的按钮。',
  mayIJoin: (channel) =>
    `我还不在 ${channel} 里。要我加入吗？加入后我会收到那里说的话，这样回复就能修改图片。不想的话，请打开表单，只为你自己绘制。`,
  directMessage:
    '我无法在人与人的对话中发布。请按下面的按钮在我们的私信中绘制，或在我所在的频道里要。',
  cannotPost: 'Slack 不让我在这个频道发布。请按下面的按钮在我们的私信中绘制，或在别的频道里要。',
  gaveUp: '我这边出了问题，重试也没有用。请再说一次；如果再次发生，请告诉 Easel 的管理员。',
  outsider: '这里的 Easel 属于另一家公司，所以我不能为你作画。请让那家公司的同事来提出。',
  inPrivate: '我正在我们的私信中绘制，只有你能看到。',
  shutOut: (asker, channel) => `${asker}，Slack 不让我在 ${channel} 发布。Easel 还是那里的成员吗？`,
  noPictures:
    '这条消息里没有我能读取的图片。请在带有 PNG、JPEG、WebP 或 HEIC 图片的消息上使用“Edit with Easel”。',
  picturesElsewhere:
    '这条消息的图片存放在 Slack 之外，我无法前往。请把它上传到 Slack，再在那里使用“Edit with Easel”。',
}

export const presses: Words['presses'] = {
  unknown: '这张我已经没有了。请在新消息中再要一次。',
  not_failed: '这张已经在画了，或已经画好了。',
  not_yours: '只有提出要求的人或本工作区的管理员才能这样做。',
  too_late: '现在取消已经太晚了：它已经画好，或已经结束。',
  no_parent: '这是第一个版本，没有可以返回的版本。',
  deleted_already: '这张图片已经不在了。',
  deletes_on: '能删的已经删了。其余的会自动继续删除，完成后它的消息会说明。',
  not_ended: '这一个还在进行中。请先取消，再删除。',
  asked_already: '这个已经重新请求过了，结果在本消息列下方。',
  words_gone: '这张图片的文字已删除，所以无法再画一次。请回复，告诉我你想要什么。',
  there_already: '消息列已经回到那里：下一条回复将编辑该版本。',
  not_asked: '只有被请求的人才能在这里回答。',
  answered_already: '你已经回答过了。要继续，请在消息列里回复，或请人重新提出批准请求。',
  approved_already: '这张图片已经获得批准。修改后的版本需要重新批准。',
  asked_anew: '之后又重新请求了批准。请在最新的消息下回答。',
}
