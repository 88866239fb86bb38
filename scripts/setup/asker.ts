/** Asks the person at the terminal. Where there is none, every answer is null. */
import { autocomplete, isCancel, log, password, text } from '@clack/prompts'
import { openBrowser } from '../../playground/open-browser.ts'

export interface Asker {
  readonly hasTerminal: boolean
  /** What is typed is not shown. @param wrong says why an answer is not taken */
  secret(question: string, wrong: Check): Promise<string | null>
  words(question: string, hint: string, wrong: Check): Promise<string | null>
  choose(question: string, choices: readonly Choice[]): Promise<string | null>
  /** Says what to do on a page, and opens it in the browser, where there is one. */
  open(url: string, steps: readonly string[]): void
}

export interface Choice {
  readonly value: string
  readonly label: string
}
type Check = (answer: string) => string | undefined

/** Somebody has pressed Ctrl-C. */
export class Left extends Error {
  override name = 'Left' as const
}

/** @throws Left where a question is left with Ctrl-C */
export const askTerminal = (): Asker => ({
  hasTerminal: true,
  secret: async (message, wrong) =>
    answered(
      await password({ message, validate: (answer) => wrong((answer ?? '').trim()) }),
    ).trim(),
  words: async (message, placeholder, wrong) =>
    answered(
      await text({ message, placeholder, validate: (answer) => wrong((answer ?? '').trim()) }),
    ).trim(),
  choose: async (message, choices) =>
    answered(await autocomplete({ message, options: [...choices], maxItems: 8 })),
  open(url, steps) {
    openBrowser(url)
    log.step(`Your browser opens this page; if it does not, open it yourself:`)
    // As it is: a frame would break it in pieces.
    console.log(`\n${url}\n`)
    log.message(steps.map((step, at) => `${at + 1}. ${step}`))
  },
})

export const askNobody: Asker = {
  hasTerminal: false,
  secret: () => Promise.resolve(null),
  words: () => Promise.resolve(null),
  choose: () => Promise.resolve(null),
  open: () => {},
}

function answered(answer: string | symbol): string {
  if (isCancel(answer) || typeof answer === 'symbol') throw new Left('left')
  return answer
}
