import fc from 'fast-check'
import { describe, test } from 'vitest'
import {
  escapeText,
  escapeWithin,
  mentionedUsers,
  plainText,
  readText,
  shorten,
  toMrkdwn,
  isolated,
} from './text.ts'

describe('text that comes in', () => {
  test.for([
    ['<@U0EASEL> a fox', 'a fox'],
    ['a fox <@U0EASEL|easel> please', 'a fox please'],
    [
      'a sign that says &lt;!channel&gt; &amp; &lt;@U0BEN&gt;',
      'a sign that says <!channel> & <@U0BEN>',
    ],
    ['&amp;lt;', '&lt;'],
    ['like <https://example.com|this page>', 'like this page'],
    ['see <https://example.com>', 'see https://example.com'],
    ['for <#C1|design> and <@U2|ben> and <@U3>', 'for #design and @ben and @somebody'],
    ['<!here> look', '@here look'],
    ['<!subteam^S1|@designers> look', '@designers look'],
    ['two\n\nlines ', 'two\n\nlines'],
  ] as const)('%s', ([text, words], { expect }) => {
    expect(readText(text, 'U0EASEL')).toBe(words)
  })

  test('mentions are found with and without a label', ({ expect }) => {
    expect(mentionedUsers('<@U1> and <@W2|ben> and &lt;@U3&gt;')).toEqual(['U1', 'W2'])
  })
})

describe('text that goes out', () => {
  test('what is escaped reads as it was written, and can do nothing', ({ expect }) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>&;amp lt😀\ud83d'.split('')) }),
        (text) => {
          const escaped = escapeText(text)
          expect(escaped).not.toMatch(/[<>]/)
          expect(
            escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
          ).toBe(text)
        },
      ),
    )
  })

  test('an escaped text keeps its limit and is never cut inside an entity', ({ expect }) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '&', '>', 'a', '😀', ' ')),
        fc.integer({ min: 8, max: 60 }),
        (characters, limit) => {
          const escaped = escapeWithin(characters.join(''), limit)
          expect(escaped.length).toBeLessThanOrEqual(limit)
          expect(escaped.replaceAll(/&(amp|lt|gt);/g, '')).not.toContain('&')
        },
      ),
    )
  })

  test('a text is never cut through a character', ({ expect }) => {
    expect(shorten('ab😀cd', 4)).toBe('ab…')
    expect(shorten('abcd', 4)).toBe('abcd')
  })

  test('plain fields cannot look like a mention', ({ expect }) => {
    expect(plainText('<!channel>')).toBe('‹!channel›')
  })

  test('Markdown of the model becomes mrkdwn', ({ expect }) => {
    expect(toMrkdwn('***loud*** and **open')).toBe('*loud* and *open')
    expect(toMrkdwn('## Step 1\n**Boil** the rice & <stir>')).toBe(
      '*Step 1*\n*Boil* the rice &amp; &lt;stir&gt;',
    )
  })
})

test('text that runs from right to left keeps to itself', ({ expect }) => {
  expect(isolated('ثعلب أحمر')).toBe('\u2068ثعلب أحمر\u2069')
  expect(isolated('a red fox 🦊')).toBe('a red fox 🦊')
})
