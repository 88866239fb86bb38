import type { Words } from '../catalogue.ts'

export const lettering: Words['lettering'] = {
  again: '文字が間違っていたため、もう一度描いています…',
  checked: '文字を確認済み',
  paintedTwice: '最初は文字が間違っていたので、もう一度描きました。',
  mayBeWrong:
    '文字が正しくないかもしれません。返信してやり直すか、画像に入れる文字を減らしてください。',
  best: (name) =>
    `モデルの判定では、${name}がご希望に最も合っています。次の返信でこれを編集します。`,
  undecided: 'どれが一番良いか判断できませんでした。ボタンで選ぶか、「再試行」を押してください。',
}
