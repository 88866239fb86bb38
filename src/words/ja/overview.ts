import type { Words } from '../catalogue.ts'

export const overview: Words['overview'] = {
  title: (names) => `これまでの版: ${names}`,
  older: (last) =>
    last === 1
      ? 'v1はこれより前の版です。「v1に戻す」と返信すると見られます。'
      : `v1からv${last}はこれより前の版です。「v${last}に戻す」のように返信すると見られます。`,
  notKept: (names) => `もう保存されていない版: ${names}。`,
  present: '返信するとこの版を編集します',
}

export const deletion: Words['deletion'] = {
  title: 'この画像を削除しますか。',
  explained: 'メッセージ、リンク、言葉が完全に削除されます。この画像から作られた版は残ります。',
  askTitle: 'この依頼を削除しますか。',
  askExplained: '言葉と結果が完全に削除されます。',
  confirm: '削除',
  deny: '残す',
}
