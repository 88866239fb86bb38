/** A chart: drawn for the eye, and the same numbers as a table for everybody else. */
import { type ChartData, chartOf, sharesOf, topOf, valueAt } from './chart-data.ts'
import { Plot } from './chart-plot.tsx'
import { Pie } from './chart-pie.tsx'

/** Numbers as people write them; money has cents where it needs them. */
const written = (value: number): string =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 }).format(value)

/** A piece of how a series looks: its filling, or its line. */
function Swatch({ index, isLine }: { index: number; isLine: boolean }) {
  return isLine ? (
    <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true" class={`line-${index}`}>
      <path class="line" d="M0 7H26" />
    </svg>
  ) : (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <rect width="14" height="14" rx="3" class={`series-${index}`} />
    </svg>
  )
}

function Legend({ names, isLine }: { names: readonly string[]; isLine: boolean }) {
  return (
    <ul class="chart-legend">
      {names.map((name, index) => (
        <li key={name}>
          <Swatch index={index} isLine={isLine} /> {name}
        </li>
      ))}
    </ul>
  )
}

function Numbers({ data }: { data: ChartData }) {
  return (
    <details class="chart-numbers">
      <summary>Numbers</summary>
      <div class="table-block" role="region" aria-label={`${data.title}: numbers`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{data.xLabel}</th>
              {data.series.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.labels.map((label) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {data.series.map((name) => (
                  <td key={name}>{written(valueAt(data, name, label))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Slack's `data_visualization` block. */
export function ChartView({ block }: { block: object }) {
  const data = chartOf(block)
  const isPie = data.kind === 'pie'
  const isLine = data.kind === 'line' || data.kind === 'area'
  const names = isPie ? sharesOf(data) : data.series
  return (
    <figure class="chart">
      <figcaption>{data.title}</figcaption>
      {isPie ? <Pie data={data} /> : <Plot data={data} top={topOf(data)} written={written} />}
      {(isPie || names.length > 1) && <Legend names={names} isLine={isLine} />}
      <Numbers data={data} />
    </figure>
  )
}
