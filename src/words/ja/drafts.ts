import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('ja')

export const drafts: Words['drafts'] = {
  improve: '文章をよくする',
  improving: '文章をよくしています…',
  keep: '自分の文章のまま',
  back: '自分の文章に戻す',
  improved:
    'あなたの文章をもとにGeminiが書きました。自由に直してください。「描く」を押すまで何も描かれません。',
  noWordsYet: 'まず言葉をいくつか書いてください。そのあとで文章をよくできます。',
  fillIn: (slots) => `角かっこの中を書きかえてください: ${slots}`,
  stillOpen: (slots) =>
    `まだ書かれていない部分: ${slots}。代わりの言葉を書くか、消してください。「文章をよくする」で埋めることもできます。`,
  estimated: (usd, count, pricesReadOn) =>
    `${count}枚で約${usd}（${day(pricesReadOn)}の価格による）。`,
}

export const noBetterWords: Words['noBetterWords'] = {
  refused:
    'Geminiはこの内容を手伝えませんでした。文章はそのままです。書きかえるか、そのまま描いてください。',
  busy: 'Geminiがとても混み合っています。文章はそのままです。1分後にもう一度試すか、そのまま描いてください。',
  quota_used_up: '文章を手伝うための今日のGeminiの利用枠を使い切りました。文章はそのままです。',
  too_late:
    'Geminiの応答が間に合いませんでした。文章はそのままです。もう一度試すか、そのまま描いてください。',
  bad_request:
    'Geminiがこの依頼を受け付けませんでした。Easelの管理者が別のTEXT_MODELを設定する必要があるかもしれません。文章はそのままです。',
}
