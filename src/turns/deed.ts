/**
 * What a button has done, where nobody has said anything: a turn of its own, whose words are Easel's. The
 * model reads them, and people read a phrase of the catalogue in their place.
 */
import * as v from 'valibot'
import type { Language } from './language.ts'
import type { VersionWanted } from './version-name.ts'
import { letterOf } from './version-name.ts'

/** `same`: the same picture in another shape or size, or by another model. `sized`: in formats of exact pixels. */
const PROMPTED = ['upscaled', 'varied', 'same', 'sized'] as const
type Prompted = (typeof PROMPTED)[number]

export const DeedSchema = v.object({
  /** `again`: the ask of a version once more, with the words that it had. */
  kind: v.picklist([...PROMPTED, 'again']),
  /** How people call the picture that it was done to; empty where nobody knows. */
  of: v.string(),
})

/** What a button has done, and to which picture. */
export type Deed = v.InferOutput<typeof DeedSchema>

/**
 * What the model is told, in the language of the one who pressed: it describes its picture in that. Turns
 * that were stored before deeds were are known by these very texts, so a text that is changed here stays
 * in `knownKind` as well.
 */
const PROMPTS: Readonly<Record<Language, Readonly<Record<Prompted, string>>>> = {
  en: {
    upscaled:
      'Render exactly the same picture again at a higher resolution: same composition, colours, faces and words. Add fine detail only where it was unclear.',
    varied:
      'Paint a variation of this picture: the same subject and style, with another composition, angle and details.',
    same: 'The same picture again, with nothing else changed.',
    sized:
      'The same picture again in another shape: the same subject, style, colours, faces and words. Fill the whole new shape with the scene, without borders, and keep everything that matters well away from the edges.',
  },
  es: {
    upscaled:
      'Haz exactamente la misma imagen a mayor resolución: la misma composición, los mismos colores, caras y palabras. Añade detalle fino solo donde no se distinguía.',
    varied:
      'Pinta una variación de esta imagen: el mismo tema y estilo, con otra composición, otro ángulo y otros detalles.',
    same: 'La misma imagen otra vez, sin cambiar nada más.',
    sized:
      'La misma imagen otra vez con otra proporción: el mismo tema, estilo, colores, caras y palabras. Llena con la escena toda la nueva proporción, sin bordes, y deja todo lo importante bien lejos de los márgenes.',
  },
  ja: {
    upscaled:
      'まったく同じ画像を、より高い解像度で描いてください。構図、色、顔、文字はそのままにし、はっきりしなかった部分だけに細部を加えてください。',
    varied:
      'この画像のバリエーションを描いてください。題材と画風は同じで、構図、角度、細部を変えてください。',
    same: '同じ画像をもう一度。ほかは何も変えないでください。',
    sized:
      '同じ画像を別の縦横比でもう一度。題材、画風、色、顔、文字はそのままです。余白や枠を付けず、新しい形いっぱいに場面を描き、大事なものは端から十分に離してください。',
  },
  zh: {
    upscaled:
      '以更高的分辨率重新绘制完全相同的图片：构图、颜色、面孔和文字都不变，只在原先不清楚的地方补充细节。',
    varied: '画出这张图片的一个变体：主题和风格相同，构图、角度和细节不同。',
    same: '再来一张同样的图片，其他都不变。',
    sized:
      '换一个比例再画同一张图片：主题、风格、颜色、面孔和文字都不变。让场景铺满整个新画面，不留边框，重要的内容都远离边缘。',
  },
  hi: {
    upscaled:
      'ठीक यही चित्र ज़्यादा रेज़ॉल्यूशन में फिर से बनाओ: वही रचना, रंग, चेहरे और शब्द। बारीकियाँ सिर्फ़ वहीं जोड़ो जहाँ वे साफ़ नहीं थीं।',
    varied: 'इस चित्र का एक और रूप बनाओ: विषय और शैली वही, पर रचना, कोण और बारीकियाँ अलग।',
    same: 'वही चित्र फिर से, और कुछ बदले बिना।',
    sized:
      'वही चित्र दूसरे आकार में फिर से: विषय, शैली, रंग, चेहरे और शब्द वही। दृश्य से पूरा नया आकार भरो, किनारे पर पट्टी मत छोड़ो, और जो मायने रखता है उसे किनारों से काफ़ी दूर रखो।',
  },
}

/** The words of a deed for the model. */
export const promptOf = (kind: Prompted, language: Language): string => PROMPTS[language][kind]

const KINDS: ReadonlyMap<string, Prompted> = new Map(
  Object.values(PROMPTS).flatMap((of) => PROMPTED.map((kind) => [of[kind], kind] as const)),
)

/** What people themselves have said: nothing, where the words are Easel's own. */
export const saidIn = (text: string): string => (KINDS.has(text.trim()) ? '' : text)

/** What is known of a turn, stored by this version or by an earlier one. */
interface Done {
  readonly prompt: string
  readonly deed: Deed | null
  /** The name of the picture that was edited, once it is known. */
  readonly parentName?: string | null
  readonly wanted?: VersionWanted | null
}

/** What a button has done; null: somebody has asked in words or with pictures. */
export function deedOf({ prompt, deed, parentName = null, wanted = null }: Done): Deed | null {
  const kind = KINDS.get(prompt.trim())
  if (deed !== null || kind === undefined) return deed
  return { kind, of: parentName ?? nameIn(wanted) }
}

/** Whether the model was asked for something like a picture, however often that was tried again. */
export const isVariation = (prompt: string): boolean => KINDS.get(prompt.trim()) === 'varied'

/** A letter only where it cannot be the first: how many pictures there are, nobody knows here. */
const nameIn = (wanted: VersionWanted | null): string =>
  wanted === null || typeof wanted === 'string'
    ? ''
    : `v${wanted.version}${wanted.picture > 1 ? letterOf(wanted.picture) : ''}`
