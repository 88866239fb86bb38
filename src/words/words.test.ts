import { describe, test } from 'vitest'
import { LANGUAGES } from '../turns/language.ts'
import { wordsIn } from './words.ts'

/** What a translation may have in common with English: file types, numbers, names of models. */
const SHARED = new Set([
  'limits.either',
  'results.shapeInSize',
  'results.seconds',
  'recipe.line',
  'options.either',
  'settings.change',
])

interface Phrase {
  readonly path: string
  readonly said: string
  /** How many arguments it takes; 0 for plain words. */
  readonly takes: number
}

/** Every phrase of a catalogue, said with arguments that can be found again in it. */
function phrasesOf(value: unknown, path = ''): Phrase[] {
  if (typeof value === 'string') return [{ path, said: value, takes: 0 }]
  if (typeof value === 'function') return [{ path, said: spoken(value, path), takes: value.length }]
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no phrase`)
  return Object.entries(value).flatMap(([key, inner]) =>
    phrasesOf(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** Arguments that stand for themselves wherever they are put. */
const ARGUMENTS = [71, 72, 73]
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  'options.either': [['71', '72']],
  'limits.either': [['71', '72']],
  'limits.utc': ['2026-12-01'],
  'notes.listed': [['71', '72']],
  'recipe.about': ['$71', '2026-11-22'],
  'forgetting.kept': [71, 72, '2026-11-22'],
  'drafts.estimated': ['$71', 72, '2026-11-22'],
}

function spoken(phrase: Function, path: string): string {
  const args = SPECIAL[path] ?? ARGUMENTS.slice(0, phrase.length)
  return String(Reflect.apply(phrase, undefined, args))
}

const english = phrasesOf(wordsIn('en'))

describe.for(LANGUAGES)('the templates in %s', (language) => {
  const { templates } = wordsIn(language)

  test('have the same ids, labels that fit, and a slot for what is written already', ({
    expect,
  }) => {
    expect(templates.map(({ id }) => id)).toEqual(wordsIn('en').templates.map(({ id }) => id))
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
    for (const { label, slot, prompt } of templates) {
      expect(label.length).toBeLessThanOrEqual(75)
      expect(prompt.split(`[${slot}]`)).toHaveLength(2)
    }
  })

  test('leave as much open as the English ones', ({ expect }) => {
    const slots = (prompt: string): number => prompt.match(/\[[^\]]+\]/g)?.length ?? 0
    expect(templates.map(({ prompt }) => slots(prompt))).toEqual(
      wordsIn('en').templates.map(({ prompt }) => slots(prompt)),
    )
  })
})

describe.for(LANGUAGES.filter((language) => language !== 'en'))(
  'the catalogue in %s',
  (language) => {
    const phrases = phrasesOf(wordsIn(language))

    test('has every phrase, and no other', ({ expect }) => {
      expect(phrases.map(({ path, takes }) => `${path}/${takes}`)).toEqual(
        english.map(({ path, takes }) => `${path}/${takes}`),
      )
    })

    test('says each in its own words', ({ expect }) => {
      const same = phrases.filter(
        ({ path, said }, i) =>
          said === english[i]?.said && !SHARED.has(path) && !path.endsWith('.id'),
      )
      expect(same).toEqual([])
    })

    test('leaves out nothing that is put into a phrase', ({ expect }) => {
      for (const { path, said } of phrases)
        for (const value of english.find((phrase) => phrase.path === path)?.said.match(/7[123]/g) ??
          [])
          expect(`${path}: ${said}`).toContain(value)
    })

    test('keeps what is typed as it is typed', ({ expect }) => {
      for (const [i, { path, said }] of phrases.entries())
        for (const code of english[i]?.said.match(/--[a-z]+|[A-Z]+_[A-Z_]+|\/\w+|files:read/g) ??
          [])
          expect(`${path}: ${said}`).toContain(code)
    })

    test('fits where Slack has little room', ({ expect }) => {
      const { brand, compose, buttons, deletion, models, settings, shape, shapes, share } =
        wordsIn(language)
      const { newTitle, editTitle, submit, close } = compose
      const deleting = [deletion.title, deletion.confirm, deletion.deny]
      const sharing = [
        share.title,
        share.submit,
        brand.title,
        brand.submit,
        shape.title,
        settings.title,
        settings.save,
      ]
      for (const title of [newTitle, editTitle, submit, close, ...sharing, ...deleting])
        expect(title.length).toBeLessThanOrEqual(24)
      for (const { said } of phrasesOf(models)) expect(said.length).toBeLessThanOrEqual(50)
      for (const { said } of phrasesOf(shapes)) expect(said.length).toBeLessThanOrEqual(60)
      for (const { said } of phrasesOf(buttons)) expect(said.length).toBeLessThanOrEqual(75)
    })
  },
)

test('one and many are told apart, and days are written as people write them', ({ expect }) => {
  const { home, recipe, compose } = wordsIn('es')
  expect(home.yourUse(1, '$0.04')).toBe('*Tú*: 1 imagen, unos $0.04')
  expect(home.yourUse(0, '$0.00')).toBe('*Tú*: 0 imágenes, unos $0.00')
  expect(compose.attached(1)).toBe('La imagen del mensaje ya se usa.')
  expect(recipe.about('$0.134', '2026-11-22')).toBe(
    'unos $0.134, según los precios del 22 de noviembre de 2026',
  )
  expect(wordsIn('ja').recipe.about('$0.134', '2026-11-22')).toContain('2026年11月22日')
})
