/**
 * `npm run sayings -- [folder] [-v] [--all]`: how the rules read sayings, as a table. `-v` shows those that are not
 * read right, without the ones kept aside; `--all` shows these as well.
 */
import { readByRules } from '../src/understanding/rules.ts'
import { described, isRight, paintsTalk } from '../test/sayings/judge.ts'
import { type Saying, circumstancesOf, lexicon, readSayings } from '../test/sayings/sayings.ts'

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
const read = readSayings(folder).map((saying) => {
  const reading = readByRules(saying.text, circumstancesOf(saying), lexicon)
  return { saying, reading, right: isRight(reading, saying) }
})

const kindOf = (text: string): string => text.split(' ')[0] ?? ''
const kinds = ['edit', 'new', 'back', 'overview', 'question', 'talk', 'unsure']
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

const table = Object.fromEntries(
  kinds.map((expected) => [
    expected,
    Object.fromEntries(
      kinds.map((got) => [
        got,
        read.filter(
          ({ saying, reading }) =>
            kindOf(saying.expected[0] ?? '') === expected &&
            kindOf(described(reading, saying)) === got,
        ).length,
      ]),
    ),
  ]),
)
console.log('expected (down), understood by the rules (across; unsure: left to the model)')
console.table(table)

const shares = (some: typeof read): string => {
  const right = some.filter(({ right: isIt }) => isIt).length
  const open = some.filter(({ reading, right: isIt }) => reading.kind === 'open' && !isIt).length
  return `${some.length} sayings: ${percent(right, some.length)} right, ${percent(open, some.length)} left to the model, ${percent(some.length - right - open, some.length)} wrong`
}
for (const language of new Set(read.map(({ saying }) => saying.language)))
  console.log(language, shares(read.filter(({ saying }) => saying.language === language)))
console.log('seen while writing:', shares(read.filter(({ saying }) => !saying.isHeldOut)))
console.log('kept aside:', shares(read.filter(({ saying }) => saying.isHeldOut)))
console.log(
  'talk that would be painted:',
  read.filter(({ saying, reading }) => paintsTalk(reading, saying)).length,
)

if (process.argv.includes('-v')) {
  const show = (saying: Saying): boolean => !saying.isHeldOut || process.argv.includes('--all')
  for (const { saying, reading, right } of read)
    if (!right && show(saying))
      console.log(
        `${saying.line} ${saying.who}: ${saying.text}  expected ${saying.expected.join(' or ')}, got ${described(reading, saying)}`,
      )
}
