import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import { chartOf, sharesOf, topOf, valueAt } from './chart-data.ts'

const bars = (data: readonly { label: string; value: number }[]) =>
  chartOf({
    type: 'data_visualization',
    title: 'Spending',
    chart: {
      type: 'bar',
      series: [{ name: 'Ana', data }],
      axis_config: { categories: ['Mon', 'Tue'], x_label: 'Day', y_label: 'USD' },
    },
  })

test('a chart is read by its axis; what is not there is nothing', () => {
  const data = bars([{ label: 'Tue', value: 3 }])
  assert.deepEqual([data.labels, data.series], [['Mon', 'Tue'], ['Ana']])
  assert.deepEqual([valueAt(data, 'Ana', 'Tue'), valueAt(data, 'Ana', 'Mon')], [3, 0])
  assert.deepEqual([data.xLabel, data.yLabel], ['Day', 'USD'])
})

test('a pie is one series of its slices', () => {
  const chart = { type: 'pie', segments: [{ label: 'Ana', value: 2 }] }
  const data = chartOf({ type: 'data_visualization', title: 'People', chart })
  assert.deepEqual([data.series, data.labels], [['People'], ['Ana']])
  assert.equal(valueAt(data, 'People', 'Ana'), 2)
  assert.deepEqual(sharesOf(data), ['Ana 100 %'])
})

test('the axis ends at a round number', () => {
  const ends = [0, 0.034, 0.9, 7, 21, 100, 260].map((value) =>
    topOf(bars([{ label: 'Mon', value }])),
  )
  assert.deepEqual(ends, [1, 0.05, 1, 10, 25, 100, 500])
})
