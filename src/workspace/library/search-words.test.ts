import { describe, expect, it } from 'vitest'
import { matchOf, termsOf, wantedTerms } from './search-words.ts'

/** Whether a search for some words finds a text, as the index does it. */
const finds = (words: string, text: string): boolean => {
  const terms = termsOf(text).split(' ')
  const wanted = wantedTerms(words)
  return wanted.length > 0 && wanted.every((one) => terms.some((term) => term.startsWith(one)))
}

describe('what a search finds', () => {
  it.each([
    ['red bike', 'A RED bike at the sea'],
    ['bike red', 'a red mountain bike'],
    ['light', 'a lighthouse'],
    ['bikes', 'a red bike'],
    ['bike', 'two bikes'],
    ['cafe', 'un Café en París'],
    ['café', 'un cafe en paris'],
    ['flores', 'una flor en la mesa'],
    ['strasse', 'eine Strasse'],
    ['Ёлка', 'елка'],
    ['赤い自転車', '海辺の赤い自転車'],
    ['自転車', '海辺の赤い自転車'],
    ['車', '海辺の赤い自転車'],
    ['自行车', '一辆红色的自行车'],
    ['红', '一辆红色的自行车'],
    ['ﾗｲﾄ', 'ライト'],
    ['लाल', 'समुद्र किनारे लाल साइकिल'],
    ['साइकिल', 'लाल साइकिल'],
    ['ポスター sale', '夏のポスター “SALE”'],
    ['2026', 'poster for 2026'],
  ])('%s finds %s', (words, text) => expect(finds(words, text)).toBe(true))

  it.each([
    ['bike', 'a lighthouse'],
    ['red bike', 'a red car'],
    ['house', 'a lighthouse'],
    ['転自', '海辺の赤い自転車'],
    ['红车', '一辆红色的自行车'],
    ['साइकिल', 'लाल कार'],
    ['🚲', 'a bike'],
    ['"" OR *', 'a bike'],
  ])('%s does not find %s', (words, text) => expect(finds(words, text)).toBe(false))
})

describe('terms', () => {
  it('hold nothing but letters and digits, so no operator gets into a search', () => {
    const wanted = wantedTerms(`"a" OR NEAR(b, 2) -c col:umn ^d * ' ; DROP`)
    expect(wanted.join('')).toMatch(/^[\p{L}\p{N}]+$/u)
    expect(matchOf(['red', 'bik'])).toBe('"red"* AND "bik"*')
  })

  it('of a long search are the first twelve', () => {
    expect(wantedTerms('one two '.repeat(3000))).toEqual(['one', 'two'])
    expect(wantedTerms(Array.from({ length: 60 }, (_, i) => `w${i}`).join(' '))).toHaveLength(12)
    expect(wantedTerms('x'.repeat(500))[0]).toHaveLength(40)
  })

  it('of nothing but signs are none', () => expect(wantedTerms('🎨 !? “”')).toEqual([]))
})
