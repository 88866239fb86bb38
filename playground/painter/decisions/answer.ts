/** Answers a request of the Decisions API in the shape of the SDK's typings. */
import { INPUT_PICTURE_TOKENS } from '../constants.ts'
import { letteringIn } from './lettering.ts'
import { probabilities } from './meaning.ts'
import { type DecisionRequest, type Question, wordsOf } from './request.ts'

/** The answer's JSON. */
export function decide({ input, questions }: DecisionRequest): object {
  const said = input.flatMap((block) => (block.type === 'text' ? [block] : []))
  const pictures = input.flatMap((block) => (block.type === 'image' ? [block.data ?? ''] : []))
  const text = wordsOf(said)
  const answers = Object.entries(questions).map(([id, question]) => [
    id,
    answerTo(question, text, pictures),
  ])
  return { answers: Object.fromEntries(answers), usage: usageOf(text, pictures, questions) }
}

function answerTo(question: Question, text: string, pictures: readonly string[]): object {
  switch (question.type) {
    case 'choice': {
      const of = probabilities(text, question.criteria)
      const [choice = '', confidence = 0] =
        Object.entries(of).toSorted((a, b) => b[1] - a[1])[0] ?? []
      return { type: 'choice', choice, confidence, probabilities: of }
    }
    case 'noul': {
      const noul = letteringIn(pictures, wordsOf(question.instructions))
      return { type: 'noul', noul, confidence: Math.max(noul, 1 - noul) }
    }
    case 'score':
      return scoreOf(question.criteria)
  }
}

/** The painter has no taste: everything is in the middle. */
function scoreOf(levels: readonly string[]): object {
  const share = 1 / levels.length
  return {
    type: 'score',
    score: (levels.length - 1) / 2,
    confidence: share,
    probabilities: Object.fromEntries(levels.map((_, i) => [String(i), share])),
    legend: Object.fromEntries(levels.map((level, i) => [String(i), level])),
  }
}

function usageOf(
  text: string,
  pictures: readonly string[],
  questions: DecisionRequest['questions'],
): object {
  const asked = JSON.stringify(questions).length
  const words = Math.ceil((text.length + asked) / 4)
  const total = words + pictures.length * INPUT_PICTURE_TOKENS
  return { total_input_tokens: total, total_output_tokens: 0, total_tokens: total }
}
