import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day, either } = numbersIn('ja')

export const limits: Words['limits'] = {
  picturesGone: (most) => `今日の${most}枚はすべて使い切りました。`,
  pictures: (left, most, asked) =>
    `今日は${most}枚のうち残り${left}枚で、これには${asked}枚必要です。`,
  personUsd: (left, most) => `1か月に使える${most}のうち残りは${left}で、これには足りません。`,
  teamUsd: (left, most) =>
    `このワークスペースが1か月に画像に使える${most}のうち残りは${left}で、これには足りません。`,
  teamNear: (most, part) =>
    `このワークスペースが今月使える${most}のうち、${part} % を使いました。すべて使い切るまでは何も変わりません。上限は /imagine settings で変更できます。`,
  teamUsedUp: (most) =>
    `このワークスペースが今月使える${most}をすべて使い切ったため、来月になるまで新しい画像は描かれません。上限は /imagine settings で引き上げられます。`,
  nothing: '何も描かれず、費用もかかっていません。',
  renews: (when) => `次に使えるようになるのは${when}です。`,
  utc: (date) => `${day(date)} 00:00 UTC`,
  raise: (who) => `上限は${who}が引き上げられます。`,
  raiseAny: '上限はこのワークスペースの管理者が引き上げられます。',
  either,
  reached: 'このワークスペースの上限により、今はこれ以上描けません。',
  notPainted: 'これは描かれませんでした。',
  leftToday: (left, most) => `今日は${most}枚のうち残り${left}枚`,
}
