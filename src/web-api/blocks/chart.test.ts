import { expect, test } from 'vitest'
import { wordsIn } from '../../words/words.ts'
import { type Cost, chart, mostOf, textBars } from './chart.ts'

const words = wordsIn('en')
const cost = (label: string, usd: number, before = 0): Cost => ({
  ...{ label, name: `*${label}*`, pictures: 1, usd, before },
})

test('labels are short and no two are the same, and both months have a name', () => {
  const long = 'Maximiliana Featherstonehaugh'
  const { chart: bars } = chart('By person', [cost(long, 1.234), cost(`${long} II`, 2)], words)
  const { categories } = bars.axis_config
  expect(new Set(categories).size).toBe(2)
  for (const label of categories) expect(label.length).toBeLessThanOrEqual(20)
  expect(bars.series.map(({ name }) => name)).toEqual(['Last month', 'This month'])
  expect(bars.series[1]?.data).toEqual([
    { label: categories[0], value: 1.23 },
    { label: categories[1], value: 2 },
  ])
})

test('the most expensive are named, and the others are one', () => {
  const costs = mostOf(
    Array.from({ length: 12 }, (_, i) => cost(`p${i}`, i, 1)),
    words,
  )
  expect(costs.map(({ label }) => label)).toEqual([
    ...['p11', 'p10', 'p9', 'p8', 'p7', 'p6', 'p5', 'p4'],
    'Others',
  ])
  expect(costs.at(-1)).toMatchObject({ usd: 6, before: 4, pictures: 4 })
})

test('bars of text say the numbers first', () => {
  const { text } = {
    text: JSON.stringify(textBars('By model', [cost('m', 2, 1), cost('n', 1)], words)),
  }
  expect(text).toContain('*m*: $2.00, 1 picture; last month $1.00  ▇▇▇▇▇▇▇▇▇▇▇▇')
  expect(text).toContain('*n*: $1.00, 1 picture; last month $0.00  ▇▇▇▇▇▇')
})
