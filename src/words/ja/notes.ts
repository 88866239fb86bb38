import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { all, counted } = numbersIn('ja')

export const notes: Words['notes'] = {
  unchanged:
    'Geminiから同じ画像が返ってきました。変えたい点と残したい点をもう少し具体的に書くか、「もう一度試す」を押してください。',
  other_model: (model) =>
    `前のバージョンは${model}が描いたものではないため、その画像と言葉だけをもとに描きました。`,
  lost_signatures:
    'Geminiが以前の画像についての自分のメモを使えなかったため、画像と言葉をもとに描きました。',
  listed: all,
  tooMany: (model, used, left) =>
    `${model}が一度に使える画像の数を超えました。${used}を使い、${left}は使いませんでした。`,
  remembers: (pictures) =>
    counted(pictures, {
      zero: 'すべての言葉を記憶（画像はなし）',
      other: '直近#枚の画像とすべての言葉を記憶',
    }),
  remembersSome: (pictures, turns) => `直近${pictures}枚の画像と${turns}回分の言葉を記憶`,
  searchedFor: 'Googleで検索した語',
  sources: '出典',
  reason: (message) => `Geminiからの説明: 「${message}」`,
}
