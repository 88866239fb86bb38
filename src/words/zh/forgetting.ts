import { numbersIn } from '../numbers.ts'
import type { Words } from '../catalogue.ts'

const { day } = numbersIn('zh')

export const forgetting: Words['forgetting'] = {
  title: '忘记我',
  confirm: '全部忘记',
  deny: '保留',
  button: '忘记我…',
  kept: (pictures, drafts, since) =>
    [
      since === null
        ? '在这个工作区里，我保存着你的：'
        : `自${day(since)}起，我在这个工作区里保存着你的：`,
      `• ${pictures} 张画好的图片，以及你的文字和附上的图片`,
      '• 没有画成的请求，以及费用记录',
      ...(drafts === 0 ? [] : [`• ${drafts} 份草稿`]),
      '• Slack 告诉我的姓名和语言',
    ].join('\n'),
  explained:
    '所有频道和私信里的内容都会删除，正在进行的会取消。别人用你的图片做的图片会保留，但不再带有你的文字。团队的花费只保留总数。消息仍在 Slack 里，你的图片会换成一行说明。此操作无法撤销。',
  begun: '我现在开始忘记你，会自动进行，直到什么都不剩。完成后我会写信息告诉你。',
  underWay: '我已经在忘记你了，完成后会告诉你。在那之后你请求的内容，在这里确认后也会一并删除。',
  done: '完成了：你请求过的内容，这里已经一点不留。消息仍在 Slack 里，需要的话请在那里删除。如果你再用 Easel，我会从零开始。',
}
