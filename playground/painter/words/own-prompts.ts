/**
 * Sentences that Easel itself sends: for a larger picture, for variations, in front of and behind people's words.
 * They are about the picture as a whole; nothing in them is a thing to draw. A test holds them to Easel's words.
 */

import { PHRASES } from './describe-in.ts'
import { ENGLISH } from './phrases/en.ts'

/** What an ask of Easel's own wants: the same picture, or another one like it. */
export type OwnPrompt = 'same' | 'varied'

const SAME = [
  /\b(?:render |paint )?(?:exactly )?the same picture again[^.]*\.(?: ?(?:add fine detail|fill the whole new shape)[^.]*\.?)?/iu,
  /(?:\bhaz )?(?:exactamente )?la misma imagen (?:otra vez|a mayor)[^.]*\.(?: ?(?:añade detalle fino|llena con la escena)[^.]*\.?)?/iu,
  /(?:まったく)?同じ画像を[^。]*。(?:[^。]*(?:細部を加えて|変えないで)[^。]*。?)?/u,
  /同じ画像を別の縦横比で[^。]*。(?:題材、画風[^。]*。?)?(?:余白や枠[^。]*。?)?/u,
  /(?:以更高的分辨率重新绘制完全相同的图片|再来一张同样的图片|换一个比例再画同一张图片)[^。]*。?(?:让场景铺满[^。]*。?)?/u,
  /(?:ठीक यही|वही) चित्र [^।]*(?:फिर से)[^।]*।(?: ?(?:बारीकियाँ सिर्फ़|दृश्य से पूरा)[^।]*।?)?/u,
]

const VARIED = [
  /\bpaint a variation of this picture[^.]*\.?/iu,
  /\bpinta una variación de esta imagen[^.]*\.?/iu,
  /この画像のバリエーションを[^。]*。(?:題材と画風は同じ[^。]*。?)?/u,
  /画出这张图片的一个变体[^。]*。?/u,
  /इस चित्र का एक और रूप[^।]*।?/u,
]

/** Around people's words. */
const AROUND = [
  /\bEdit picture \d+ of your last answer\./giu,
  /\bUse (?:this picture|these pictures)\./giu,
  /\bPicture \d+ \([^)\n]*\) is the same as [^.\n]*\.(?!\w)/giu,
  /\b(?:keep everything else|change nothing else)\b[^.]*\.?/giu,
  /[（(]demo[)）]/giu,
]

/** What the painter itself put behind people's words, and may get back. */
const OWN_WORDS = [ENGLISH, ...Object.values(PHRASES)].flatMap(({ richer, keeping }) => [
  richer,
  keeping,
])

/** Which one it is, where an ask has no words but Easel's. */
export function ownPromptIn(text: string): OwnPrompt | null {
  const words = withoutAround(text)
  const isAll = (pattern: RegExp): boolean => words.replace(pattern, '').trim() === ''
  if (words === '') return null
  if (SAME.some(isAll)) return 'same'
  return VARIED.some(isAll) ? 'varied' : null
}

/** The words of the person alone. */
export const withoutAround = (text: string): string =>
  AROUND.reduce<string>(
    (words, pattern) => words.replaceAll(pattern, ' '),
    OWN_WORDS.reduce(
      (words, own) => words.replace(own, ' '),
      text.replace(`, ${ENGLISH.seen}`, ''),
    ),
  )
    .replaceAll(/\s+/g, ' ')
    .trim()
