import { describe, test } from 'vitest'
import { wordsIn } from '../../../words/words.ts'
import type { Replies } from '../../../turns/replies.ts'
import { answerReplies, readReplies } from './replies.ts'

describe('how much Easel joins in', () => {
  test.for([
    ['replies mentions', 'mentions'],
    ['Replies OFF', 'off'],
    ['replies', null],
    ['replies please', undefined],
    ['replies to a letter, watercolour', undefined],
    ['a robot that replies', undefined],
  ] as const)('%s', ([said, chosen], { expect }) => {
    expect(readReplies(said)).toBe(chosen)
  })

  test('is kept and told', async ({ expect }) => {
    let kept: Replies = 'all'
    const services = {
      repliesIn: (_: string, __: string, choice: { replies: Replies } | null) => {
        kept = choice?.replies ?? kept
        return Promise.resolve(kept)
      },
    }
    const at = { team: 'T1', channel: 'C1', userId: 'U1' }
    const words = wordsIn('en')
    expect(await answerReplies(null, at, words, services)).toContain(words.meaning.replies.all)
    expect(await answerReplies('off', at, words, services)).toContain(words.meaning.replies.off)
    expect(kept).toBe('off')
  })
})
