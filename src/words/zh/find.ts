import type { Words } from '../catalogue.ts'

export const find: Words['find'] = {
  usage:
    '请写下要找的内容，例如 `/imagine find 红色自行车`。只写词的开头也可以。可以用 `from:me`、`from:@名字`、`in:here`、`after:2026-11-01` 或 `before:2026-12-01` 缩小范围。主页标签里也有搜索框。',
  badDay: (said) =>
    `“${said}”不是我能读懂的日期。请写成 \`after:2026-11-01\`，或写 \`today\`、\`yesterday\`。`,
  badChannel: (said) =>
    `我不知道“${said}”是哪个频道。请在那个频道里加上 \`in:here\` 来找，或在主页标签里选择频道。`,
  badPerson: (said) => `我还不认识名叫“${said}”的人。请在主页标签里选择这个人，或用 \`from:me\`。`,
  none: '在你加入的频道里没有找到这样的图片。请少写几个词或换个说法；只写词的开头也可以。',
  found: (count) => (count === 1 ? '找到了这张图片。' : `找到了 ${count} 张图片，新的在前。`),
  more: '可能还有更多。再加一个词、一个人或一个日期可以缩小范围。',
  unsure: 'Slack 没有说明你是否在某些频道里，所以可能少了一些图片。请过一分钟再试。',
  failed: '现在没能搜索。请过一分钟再试。',
  noLonger: 'Slack 没有确认你在这张图片的频道里，所以我没有动它。',
  openThread: '打开消息列',
  goOn: '从这里继续',
  title: '图片',
  field: '查找图片',
  example: '红色自行车',
  direct: '我们的私信',
  whose: { mine: '我的', channels: '我的频道里' },
  person: '由谁请求',
  channel: '频道',
  time: { any: '任何时间', week: '最近 7 天', month: '最近 30 天', year: '最近 12 个月' },
  clear: '清除',
  older: '更早的',
  newest: '回到最新',
}
