import { type ChartData, valueAt } from './chart-data.ts'

const ROUND = 2 * Math.PI
const RADIUS = 54

const at = (share: number): string => {
  const angle = share * ROUND - ROUND / 4
  return `${(60 + RADIUS * Math.cos(angle)).toFixed(2)} ${(60 + RADIUS * Math.sin(angle)).toFixed(2)}`
}

function sliceOf(from: number, to: number): string {
  // A whole round has no way back to its beginning.
  const end = Math.min(to, from + 0.9999)
  return `M60 60L${at(from)}A${RADIUS} ${RADIUS} 0 ${end - from > 0.5 ? 1 : 0} 1 ${at(end)}Z`
}

/** A pie; each slice has its own filling, and its share stands in it where there is room. */
export function Pie({ data }: { data: ChartData }) {
  const values = data.labels.map((label) => valueAt(data, data.title, label))
  const sum = values.reduce((all, value) => all + value, 0) || 1
  const ends = values.map((_, index) => values.slice(0, index + 1).reduce((a, b) => a + b, 0) / sum)
  return (
    <svg class="chart-pie" viewBox="0 0 120 120" role="img" aria-label={data.title}>
      {ends.map((end, index) => (
        <path
          key={data.labels[index]}
          d={sliceOf(ends[index - 1] ?? 0, end)}
          class={`slice series-${index}`}
        >
          <title>{`${data.labels[index]}: ${Math.round(((values[index] ?? 0) / sum) * 100)} %`}</title>
        </path>
      ))}
    </svg>
  )
}
