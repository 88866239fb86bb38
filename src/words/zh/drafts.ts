import type { Words } from '../catalogue.ts'
import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('zh')

export const drafts: Words['drafts'] = {
  improve: '改进文字',
  improving: '正在改进你的文字…',
  keep: '保留我的文字',
  back: '换回我的文字',
  improved: '这是 Gemini 根据你的文字写的。可以随意修改：按“绘制”之前不会画任何东西。',
  noWordsYet: '请先写几个字，然后我可以改进它们。',
  fillIn: (slots) => `请填写方括号里的内容：${slots}`,
  stillOpen: (slots) =>
    `还没有填写：${slots}。请写上内容，或把它们删掉。“改进文字”也可以帮你填写。`,
  estimated: (usd, count, pricesReadOn) =>
    `${count} 张图片约 ${usd}，按 ${day(pricesReadOn)}的价格计算。`,
}

export const noBetterWords: Words['noBetterWords'] = {
  refused: 'Gemini 不愿帮忙改写这些内容。你的文字没有变：可以修改，或直接绘制。',
  busy: 'Gemini 现在非常忙。你的文字没有变：请过一分钟再试，或直接绘制。',
  quota_used_up: '今天用于改写文字的 Gemini 配额已用完。你的文字没有变。',
  too_late: 'Gemini 没有及时回答。你的文字没有变：请再试一次，或直接绘制。',
  bad_request:
    'Gemini 没有接受这个请求。Easel 的管理员可能需要设置另一个 TEXT_MODEL。你的文字没有变。',
}
