import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { either } = numbersIn('ja')

export const options: Words['options'] = {
  either,
  unknown: (strange, known) =>
    `${strange}というオプションはありません。使えるのは${known}です。ハイフンの付いた言葉を絵に入れたいときは、引用符で囲んでください。`,
  noValue: (option, example) => `--${option}には値が必要です。例: ${example}。`,
  badValue: (option, value, allowed) =>
    `--${option}に「${value}」は使えません。使えるのは${allowed}です。`,
  tooManyShapes: (most) =>
    `--arに一度に書ける縦横比は${most}つまでで、コンマで区切ります：--ar 1:1,9:16。`,
  privateInThread:
    'このスレッドは全員が見られます。ダイレクトメッセージで描くには、/imagineに--privateを付けてください。',
  retiredModel: (label, instead) =>
    `Googleは${label}の提供を終えました。代わりに--model ${instead}を使ってください。`,
  ratio: (model, ratio) => `${model}では縦横比${ratio}を使えません。`,
  size: (model, size) => `${model}ではサイズ${size}を使えません。`,
  thinking: (model, level) => `${model}では考える深さを${level}に指定できません。`,
  searchWeb: (model) => `${model}はウェブを検索しません。`,
  searchImages: (model) => `${model}は画像を検索しません。`,
  itHas: (allowed) => `使えるのは${allowed}です。`,
  otherModel: (model) => `--model ${model}ならできます。`,
  outOfReach: {
    vector:
      'Geminiが描くのはピクセルなので、SVG・EPS・PDFは作れません。輪郭のはっきりした平面的な絵なら描けます。トレースツールでベクターにできます。',
    transparency:
      'Geminiは透過した背景を描けません。切り抜きやすい白や緑の無地の背景でなら描けます。',
  },
  nothingPainted: '何も描いていません。',
}
