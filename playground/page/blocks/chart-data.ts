/** What a chart says, read from its block; the typings of Slack's packages do not know it yet. Pure. */

/** One value, of one series. */
export interface Bar {
  series: string
  label: string
  value: number
}

/** A chart as rows of values. */
export interface ChartData {
  title: string
  kind: 'pie' | 'bar' | 'line' | 'area'
  /** In the order of the axis; a pie has its slices. */
  labels: readonly string[]
  series: readonly string[]
  bars: readonly Bar[]
  xLabel: string
  yLabel: string
}

type Json = Record<string, unknown>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const listIn = (json: Json, name: string): Json[] => {
  const value = json[name]
  return Array.isArray(value) ? value.filter(isJson) : []
}
const textIn = (json: Json, name: string): string => {
  const value = json[name]
  return typeof value === 'string' ? value : ''
}
const numberIn = (json: Json, name: string): number => Number(json[name]) || 0

const KINDS = ['pie', 'bar', 'line', 'area'] as const

/** The data of a block that passed Slack's checks. */
export function chartOf(block: object): ChartData {
  const given: Json = { ...block }
  const chart = isJson(given['chart']) ? given['chart'] : {}
  const kind = KINDS.find((each) => each === chart['type']) ?? 'bar'
  const title = textIn(given, 'title')
  return kind === 'pie' ? pieOf(title, chart) : axesOf(title, kind, chart)
}

function pieOf(title: string, chart: Json): ChartData {
  const bars = listIn(chart, 'segments').map((segment) => ({
    series: title,
    label: textIn(segment, 'label'),
    value: numberIn(segment, 'value'),
  }))
  const labels = bars.map(({ label }) => label)
  return { title, kind: 'pie', labels, series: [title], bars, xLabel: '', yLabel: '' }
}

function axesOf(title: string, kind: ChartData['kind'], chart: Json): ChartData {
  const axis = isJson(chart['axis_config']) ? chart['axis_config'] : {}
  const categories = axis['categories']
  const series = listIn(chart, 'series')
  return {
    title,
    kind,
    labels: Array.isArray(categories) ? categories.map(String) : [],
    series: series.map((one) => textIn(one, 'name')),
    bars: series.flatMap((one) =>
      listIn(one, 'data').map((point) => ({
        series: textIn(one, 'name'),
        label: textIn(point, 'label'),
        value: numberIn(point, 'value'),
      })),
    ),
    xLabel: textIn(axis, 'x_label'),
    yLabel: textIn(axis, 'y_label'),
  }
}

/** The value of a series at a label; none is 0. */
export const valueAt = ({ bars }: ChartData, series: string, label: string): number =>
  bars.find((bar) => bar.series === series && bar.label === label)?.value ?? 0

/** The slices of a pie, each with its share: "Ana 55 %". */
export function sharesOf({ bars }: ChartData): string[] {
  const sum = bars.reduce((all, { value }) => all + value, 0) || 1
  return bars.map(({ label, value }) => `${label} ${Math.round((value / sum) * 100)} %`)
}

/** A round number at or above the largest value, where the axis ends. */
export function topOf({ bars }: ChartData): number {
  const most = Math.max(0, ...bars.map(({ value }) => value))
  if (most === 0) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= most) ?? 10
  return step * power
}
