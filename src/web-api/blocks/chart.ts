/**
 * A chart of this month and the last, side by side; where Slack does not take charts, bars drawn of text.
 * https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block (not in @slack/types 3.2)
 */
import type { KnownBlock } from '@slack/types'
import { dollars } from '../../words/dollars.ts'
import type { Words } from '../../words/words.ts'
import { plainText, shorten } from '../text.ts'
import { section } from './said.ts'

interface Series {
  readonly name: string
  readonly data: readonly { readonly label: string; readonly value: number }[]
}

export interface ChartBlock {
  readonly type: 'data_visualization'
  readonly title: string
  readonly chart: {
    readonly type: 'bar'
    readonly series: readonly Series[]
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string }
  }
}

/** What somebody or something has cost. */
export interface Cost {
  /** For charts, which take plain text alone. */
  readonly label: string
  /** mrkdwn. */
  readonly name: string
  readonly pictures: number
  /** USD, this month and the last. */
  readonly usd: number
  readonly before: number
}

/** Slack's limits. */
const MAX_TITLE = 50
const MAX_LABEL = 20

/** So many are named; the others are one. */
const MAX_NAMED = 8

/** The most expensive ones, and all others together. */
export function mostOf(costs: readonly Cost[], { spending }: Words): Cost[] {
  const sorted = costs.toSorted((one, other) => other.usd + other.before - one.usd - one.before)
  const rest = sorted.slice(MAX_NAMED)
  if (rest.length === 0) return sorted
  const sum = (of: (cost: Cost) => number): number => rest.reduce((all, one) => all + of(one), 0)
  return [
    ...sorted.slice(0, MAX_NAMED),
    {
      ...{ label: spending.others, name: spending.others, pictures: sum((one) => one.pictures) },
      ...{ usd: sum((one) => one.usd), before: sum((one) => one.before) },
    },
  ]
}

/** @param costs not empty */
export function chart(title: string, costs: readonly Cost[], { spending }: Words): ChartBlock {
  const labels = distinct(costs.map(({ label }) => shorten(plainText(label), MAX_LABEL)))
  const series = (name: string, of: (cost: Cost) => number): Series => ({
    name: shorten(name, MAX_LABEL),
    data: costs.map((cost, i) => ({ label: labels[i] ?? '', value: toCent(of(cost)) })),
  })
  return {
    type: 'data_visualization',
    title: shorten(title, MAX_TITLE),
    chart: {
      type: 'bar',
      series: [
        series(spending.lastMonth, ({ before }) => before),
        series(spending.thisMonth, ({ usd }) => usd),
      ],
      axis_config: { categories: labels, y_label: 'USD' },
    },
  }
}

const toCent = (usd: number): number => Math.round(usd * 100) / 100

/** Slack takes no label twice. */
function distinct(labels: readonly string[]): string[] {
  const seen = new Set<string>()
  return labels.map((label, i) => {
    const own = seen.has(label) ? `${label.slice(0, MAX_LABEL - 4)} ${i + 1}` : label
    seen.add(own)
    return own
  })
}

const BAR = 12

/** The same in words and bars: a screen reader comes to the words first. */
export function textBars(title: string, costs: readonly Cost[], { spending }: Words): KnownBlock {
  const most = Math.max(...costs.map(({ usd }) => usd), 0.01)
  const lines = costs.map(({ name, pictures, usd, before }) => {
    const bar = '▇'.repeat(Math.round((usd / most) * BAR))
    return `${spending.line(name, dollars(usd), pictures, dollars(before))}  ${bar}`
  })
  return section([`*${title}*`, ...lines].join('\n'))
}
