/**
 * Checks a chart as Slack does.
 * https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block
 */
import { isJson, textIn, type Json } from '../../lib/json.ts'
import type { Complaints } from './complaints.ts'

const MAX_TITLE = 50
const MAX_LABEL = 20
/** Slices of a pie, and series of any other chart. */
const MOST = 6
/** Points of a series, and categories of an axis. */
const MOST_POINTS = 20
/** Charts of one message, or of one view. */
const MOST_CHARTS = 2

/** One block. */
export function checkChart(complaints: Complaints, block: Json, pointer: string): void {
  complaints.text(block['title'], `${pointer}/title`, 1, MAX_TITLE)
  const { chart } = block
  const at = `${pointer}/chart`
  if (!isJson(chart))
    return chart === undefined ? complaints.missing(at) : notAnObject(complaints, at)
  switch (textIn(chart, 'type')) {
    case 'pie':
      return checkPie(complaints, chart, at)
    case 'bar':
    case 'line':
    case 'area':
      return checkAxes(complaints, chart, at)
    default:
      complaints.add(`${at}/type`, 'must be one of pie, bar, area, line')
  }
}

const notAnObject = (complaints: Complaints, pointer: string): void =>
  complaints.add(pointer, 'must be an object')

function checkPie(complaints: Complaints, chart: Json, at: string): void {
  const segments = complaints.items(chart['segments'], `${at}/segments`, 1, MOST)
  for (const [index, segment] of segments.entries()) {
    const here = `${at}/segments/${index}`
    if (!isJson(segment)) {
      notAnObject(complaints, here)
      continue
    }
    complaints.text(segment['label'], `${here}/label`, 1, MAX_LABEL)
    const { value } = segment
    if (typeof value !== 'number' || !(value > 0))
      complaints.add(`${here}/value`, 'must be more than 0')
  }
}

function checkAxes(complaints: Complaints, chart: Json, at: string): void {
  const { axis_config: axis } = chart
  if (!isJson(axis)) return complaints.missing(`${at}/axis_config`)
  complaints.text(axis['x_label'], `${at}/axis_config/x_label`, 0, MAX_TITLE)
  complaints.text(axis['y_label'], `${at}/axis_config/y_label`, 0, MAX_TITLE)
  const place = `${at}/axis_config/categories`
  const categories = complaints.items(axis['categories'], place, 1, MOST_POINTS)
  for (const [index, category] of categories.entries())
    complaints.text(category, `${place}/${index}`, 1, MAX_LABEL)
  const names = new Set<unknown>()
  const series = complaints.items(chart['series'], `${at}/series`, 1, MOST)
  for (const [index, one] of series.entries()) {
    const here = `${at}/series/${index}`
    if (!isJson(one)) {
      notAnObject(complaints, here)
      continue
    }
    const { name } = one
    complaints.text(name, `${here}/name`, 1, MAX_LABEL)
    if (names.has(name)) complaints.add(`${here}/name`, 'must be unique')
    names.add(name)
    checkPoints(complaints, one['data'], `${here}/data`, categories)
  }
}

/** Each point has a label that is a category; no category has two. */
function checkPoints(
  complaints: Complaints,
  data: unknown,
  at: string,
  categories: readonly unknown[],
): void {
  const labels = new Set<unknown>()
  for (const [index, point] of complaints.items(data, at, 1, MOST_POINTS).entries()) {
    const { label, value } = isJson(point) ? point : {}
    if (!categories.includes(label) || labels.has(label))
      complaints.add(`${at}/${index}/label`, 'must match a category of axis_config')
    labels.add(label)
    if (typeof value !== 'number' || !Number.isFinite(value))
      complaints.add(`${at}/${index}/value`, 'must be a number')
  }
}

/** Slack shows no more than a few in one place. */
export function countCharts(complaints: Complaints, blocks: readonly unknown[]): void {
  const charts = blocks.filter((block) => isJson(block) && block['type'] === 'data_visualization')
  if (charts.length > MOST_CHARTS)
    complaints.add('/blocks', `no more than ${MOST_CHARTS} data_visualization blocks allowed`)
}
