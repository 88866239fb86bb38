import type { Words } from '../catalogue.ts'

export const share: Words['share'] = {
  title: '分享这张图片',
  submit: '分享',
  note: '备注',
  noteExample: '你觉得怎么样？',
  explained:
    '图片会以你的名义发布到那里，那里的每个人都可以接着编辑。得到它的文字不会显示，但每次编辑时 Gemini 会再次读取。如果是我不在的公开频道，我会加入，并从那时起收到那里说的话。',
  chooseChannel: '请选择要分享到的频道。',
  already: '已经分享到那里了。',
  by: (sharer) => `${sharer} 分享了这张图片。在这里回复即可接着编辑。`,
  done: (channel) => `已分享到 ${channel}。`,
  cannot: (channel) =>
    `我不在 ${channel} 里，所以无法分享到那里。请用 \`/invite @easel\` 邀请我，然后再分享一次。`,
}
