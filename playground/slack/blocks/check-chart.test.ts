import assert from 'node:assert/strict'
import type { Json } from '../../lib/json.ts'
import { test } from '../../lib/test.ts'
import { checkBlocks } from './check-blocks.ts'

const points = (labels: readonly string[]) => labels.map((label, value) => ({ label, value }))
const axis_config = { categories: ['Mon', 'Tue'], y_label: 'USD' }
const bar = { type: 'bar', axis_config, series: [{ name: 'Ana', data: points(['Mon', 'Tue']) }] }
const pie = { type: 'pie', segments: [{ label: 'Ana', value: 1 }] }
const block = (chart: unknown, more: Json = {}): Json => ({
  ...{ type: 'data_visualization', title: 'Spending', chart },
  ...more,
})

const takes: Record<string, unknown> = {
  'a pie': pie,
  'bars by category': bar,
  'a line, and areas': { ...bar, type: 'line' },
  'days on which nothing was spent': { ...bar, series: [{ name: 'Ana', data: points(['Mon']) }] },
}
for (const [what, chart] of Object.entries(takes))
  test(`takes ${what}`, () => assert.deepEqual(checkBlocks([block(chart)], 'home'), []))

const refuses: Record<string, unknown> = {
  'a slice of nothing': { ...pie, segments: [{ label: 'Ana', value: 0 }] },
  'seven slices': { ...pie, segments: Array(7).fill(pie.segments[0]) },
  'a long label': { ...pie, segments: [{ label: 'x'.repeat(21), value: 1 }] },
  'another kind': { ...pie, type: 'radar' },
  'a chart without axes': { type: 'bar', series: bar.series },
  'a label that is no category': { ...bar, series: [{ name: 'Ana', data: points(['Sun']) }] },
  'a category twice': { ...bar, series: [{ name: 'Ana', data: points(['Mon', 'Mon']) }] },
  'one name twice': { ...bar, series: [bar.series[0], bar.series[0]] },
  'words for a number': { ...bar, series: [{ name: 'A', data: [{ label: 'Mon', value: '1' }] }] },
  'no chart': undefined,
}
for (const [what, chart] of Object.entries(refuses))
  test(`refuses ${what}`, () => assert.notDeepEqual(checkBlocks([block(chart)], 'home'), []))

test('refuses a long title, three charts, and a chart in a modal', () => {
  assert.notDeepEqual(checkBlocks([block(pie, { title: 'x'.repeat(51) })], 'message'), [])
  assert.notDeepEqual(checkBlocks([block(pie), block(bar), block(pie)], 'home'), [])
  assert.notDeepEqual(checkBlocks([block(pie)], 'modal'), [])
})
