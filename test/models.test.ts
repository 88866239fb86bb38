/** docs/models.md shows the table of models as it is. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '../playground/lib/test.ts'
import { MODELS, type Model, PRICES_READ_ON, ratiosOf } from '../src/gemini/models.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/models.md'), 'utf8')
const cells = (line: string): string => line.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-')

const list = (names: readonly string[]): string => names.join(', ') || 'no'
const usd = (tokens: number, { prices }: Model): string =>
  `$${((tokens * prices.image) / 1_000_000).toFixed(3)}`

/** One row of the page. */
const rowOf = (model: Model): string => {
  const { references } = model
  const prices = Object.entries(model.prices.imageTokens).map(
    ([size, tokens]) => `${size} ${usd(tokens, model)}`,
  )
  const columns = [
    `\`${model.alias}\``,
    `${model.label}, \`${model.id}\`${model.endsOn === null ? '' : `, ends ${model.endsOn}`}`,
    `${references.total} (${references.objects} things, ${references.characters} people)`,
    `${ratiosOf(model).length}`,
    list(model.thinking),
    list(model.search),
    list(prices),
  ]
  return `| ${columns.join(' | ')} |`
}

for (const model of MODELS)
  test(model.label, () => {
    assert.ok(cells(page).includes(cells(rowOf(model))), `docs/models.md needs: ${rowOf(model)}`)
  })

test('the prices carry their day', () => {
  assert.ok(page.includes(PRICES_READ_ON))
})
