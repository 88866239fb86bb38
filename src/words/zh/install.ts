import type { Words } from '../catalogue.ts'

export const install: Words['install'] = {
  done: (name) => `Easel 已安装到 ${name}。`,
  next: '打开 Slack，在频道里输入“/invite @easel”邀请它，然后用“/imagine”要一张图片。',
  open: '打开 Slack',
  again: '重新开始',
  denied:
    'Easel 没有安装，因为在 Slack 中没有给予许可。如果这不是你的本意，请重新开始，或请工作区管理员来安装。',
  expired: '这次安装用时太长、已经完成，或是在另一个浏览器里开始的。请重新开始，只需一分钟。',
  refused: 'Slack 没有接受这次安装。请重新开始；如果仍然不行，请让运维此 Easel 的人查看日志。',
  unavailable: 'Slack 目前没有响应。请等一分钟再重新开始。',
  closed: '此 Easel 只服务于一个工作区，并已在那里手动安装。请询问运维它的人。',
  /** In Slack, for whoever waits for an answer. */
  notInstalled: '此工作区没有安装 Easel。请让管理员安装后再试。',
  hello:
    'Easel 已经设置好了，以后会这样给你发消息。在这里告诉我想画什么，比如“黄昏的灯塔”，或者在频道里使用 /imagine。',
}
