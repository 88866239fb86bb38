import type { Words } from '../catalogue.ts'

export const lettering: Words['lettering'] = {
  again: '文字が間違っていたため、もう一度描いています…',
  checked: '文字を確認済み',
  paintedTwice: '最初は文字が間違っていたので、もう一度描きました。',
  mayBeWrong:
    '文字が正しくないかもしれません。返信してやり直すか、画像に入れる文字を減らしてください。',
}
