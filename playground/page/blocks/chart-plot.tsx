import { type ChartData, valueAt } from './chart-data.ts'

const WIDTH = 560
const HEIGHT = 220
const LEFT = 46
const BOTTOM = 26
const TOP = 10
const PLOT = { width: WIDTH - LEFT - 8, height: HEIGHT - TOP - BOTTOM }
/** Labels below the axis that fit side by side. */
const MOST_LABELS = 8
const TICKS = [0, 0.25, 0.5, 0.75, 1]

interface PlotProps {
  data: ChartData
  /** Where the axis ends. */
  top: number
  written: (value: number) => string
}

const heightOf = (value: number, top: number): number => (Math.max(0, value) / top) * PLOT.height
const yOf = (value: number, top: number): number => TOP + PLOT.height - heightOf(value, top)

function Axis({ data, top, written }: PlotProps) {
  const step = PLOT.width / Math.max(1, data.labels.length)
  const every = Math.ceil(data.labels.length / MOST_LABELS)
  return (
    <g class="chart-axis">
      {TICKS.map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={WIDTH - 8} y1={yOf(share * top, top)} y2={yOf(share * top, top)} />
          <text x={LEFT - 6} y={yOf(share * top, top) + 4} text-anchor="end">
            {written(share * top)}
          </text>
        </g>
      ))}
      {data.labels.map(
        (label, index) =>
          index % every === 0 && (
            <text key={label} x={LEFT + step * (index + 0.5)} y={HEIGHT - 8} text-anchor="middle">
              {label}
            </text>
          ),
      )}
    </g>
  )
}

function Bars({ data, top, written }: PlotProps) {
  const step = PLOT.width / Math.max(1, data.labels.length)
  const width = Math.min(44, (step * 0.76) / Math.max(1, data.series.length))
  const begin = (step - width * data.series.length) / 2
  return (
    <>
      {data.labels.flatMap((label, column) =>
        data.series.map((name, row) => {
          const value = valueAt(data, name, label)
          return (
            <rect
              key={`${label} ${name}`}
              class={`series-${row}`}
              x={LEFT + step * column + begin + width * row}
              y={yOf(value, top)}
              width={Math.max(1, width - 2)}
              height={heightOf(value, top)}
              rx="2"
            >
              <title>{`${name}, ${label}: ${written(value)}`}</title>
            </rect>
          )
        }),
      )}
    </>
  )
}

function Lines({ data, top }: PlotProps) {
  const step = PLOT.width / Math.max(1, data.labels.length)
  const floor = yOf(0, top)
  return (
    <>
      {data.series.map((name, row) => {
        const points = data.labels.map((label, column) => {
          const x = LEFT + step * (column + 0.5)
          return `${x.toFixed(1)} ${yOf(valueAt(data, name, label), top).toFixed(1)}`
        })
        const last = LEFT + step * (data.labels.length - 0.5)
        const ends = `L${last} ${floor}L${LEFT + step / 2} ${floor}Z`
        return (
          <g key={name} class={`line-${row}`}>
            {data.kind === 'area' && <path class="area" d={`M${points.join('L')}${ends}`} />}
            <path class="line" d={`M${points.join('L')}`} />
          </g>
        )
      })}
    </>
  )
}

/** Bars, lines or areas over categories. */
export function Plot(props: PlotProps) {
  const { data } = props
  const label = [data.title, data.yLabel].filter((part) => part !== '').join(', ')
  return (
    <svg class="chart-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Axis {...props} />
      {data.kind === 'bar' ? <Bars {...props} /> : <Lines {...props} />}
    </svg>
  )
}
