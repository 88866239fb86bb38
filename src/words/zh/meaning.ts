import type { Words } from '../catalogue.ts'

export const meaning: Words['meaning'] = {
  isItForMe: '这句话是要我画什么吗？我还没有动笔。',
  edit: '修改图片',
  anew: '画一张新图',
  talk: '只是聊天',
  hello: '你好。告诉我要画什么，或者附上图片，说说要改哪里。回复“帮助”看看我还能做什么。',
  spent: (teams, teamCost, own, ownCost) =>
    `本月这个工作区画了 ${teams} 张，约 ${teamCost}。其中你的有 ${own} 张，约 ${ownCost}。`,
  cost: (name, cost) => `${name} 花了约 ${cost}。`,
  costUnknown: (name) => `Gemini 没有告知 ${name} 的费用。`,
  author: (name, who) => `${name} 是 ${who} 要的。`,
  somebody: '有人',
  model: (name, model) => `${name} 由 ${model} 绘制。`,
  nextModel: (model) => `新图片由 ${model} 绘制。`,
  memory: (versions, days, sent) =>
    `这个消息列的 ${versions} 张图片和相应的要求，我会保存 ${days} 天。每次绘制时，会带上通往这张图片的内容：放得下的所有文字，以及最近的 ${sent} 张图片。在图片的菜单里选“删除”，就会彻底删除。`,
  noPicture: '这里还没有图片，请先要一张。',
  cannotLook: '我刚才没能看到图片，请过一分钟再问。',
  answerCost: (cost) => `这个回答花了 ${cost}。`,
  fromWords: (what) => `${what}（来自你的话）`,
  several: (count) => `${count} 张`,
  replies: {
    all: '在这个频道里，图片消息列中每一条向我提要求的回复，我都会处理。',
    mentions: '在这个频道里，只有提到我时我才会参与。',
    off: '在这个频道里，我不参与任何消息。`/imagine` 照常可用。',
  },
  changeReplies: '要更改：`/imagine replies all`、`mentions` 或 `off`。',
  isOff:
    '我在这个频道的消息中已关闭。用 `/imagine replies all` 或 `/imagine replies mentions` 可以重新打开。',
}
