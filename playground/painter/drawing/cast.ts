/** Draws the things of a scene where the layout puts them, with what is under them. */
import { shade } from '../words/colours.ts'
import type { Placement } from './placement.ts'
import { extentOf } from './measure.ts'
import { inkOf } from './pen.ts'
import type { Stage } from './stage.ts'
import { drawingOf } from './subjects/index.ts'

/** One thing, with its shadow or its waves. */
export function drawPlacement(stage: Stage, placement: Placement): void {
  const { castPen: pen } = stage
  const { subject, x, y, scale, footing } = placement
  const drawing = drawingOf(subject.kind)
  underneath(stage, placement)
  pen.within(x, y, scale, () => drawing.draw(pen, inkOf(subject.colour ?? drawing.colour)))
  if (footing === 'water' || footing === 'pond') wake(stage, placement)
}

function underneath(stage: Stage, placement: Placement): void {
  switch (placement.footing) {
    case 'ground':
      return shadow(stage, placement)
    case 'headland':
      headland(stage, placement)
      return shadow(stage, placement)
    case 'island':
      island(stage, placement)
      return shadow(stage, placement)
    case 'pond':
      return pond(stage, placement)
    case 'water':
      return reflection(stage, placement)
    case 'air':
    case 'thing':
  }
}

const footWidth = ({ subject: { kind }, scale }: Placement): number => drawingOf(kind).width * scale

function shadow({ pen, unit }: Stage, placement: Placement): void {
  if (placement.subject.kind === 'logo' || drawingOf(placement.subject.kind).width === 0) return
  const wide = footWidth(placement)
  pen.ellipse(
    placement.x + wide * 0.06,
    placement.y,
    wide * 0.62,
    Math.min(wide * 0.085, unit * 0.022),
    '#141a2c3d',
  )
}

/** Dark water below a hull. */
function reflection({ pen }: Stage, placement: Placement): void {
  const wide = footWidth(placement)
  pen.ellipse(placement.x, placement.y + wide * 0.07, wide * 0.6, wide * 0.085, '#0c2a3f40')
}

/** Light strokes at the waterline. */
function wake({ pen, unit }: Stage, placement: Placement): void {
  const { x, y } = placement
  const half = footWidth(placement) * 0.56
  const foam = '#ffffffb0'
  const w = Math.max(unit * 0.0022, half * 0.02)
  pen.line(
    `M${x - half} ${y + half * 0.02} q${half * 0.5} ${half * 0.1} ${half} 0 t${half} 0`,
    w,
    foam,
  )
  pen.line(
    `M${x - half * 0.7} ${y + half * 0.16} q${half * 0.35} ${half * 0.07} ${half * 0.7} 0`,
    w * 0.8,
    '#ffffff70',
  )
  pen.line(
    `M${x + half * 0.2} ${y + half * 0.22} q${half * 0.25} ${half * 0.05} ${half * 0.5} 0`,
    w * 0.8,
    '#ffffff60',
  )
}

function pond({ pen }: Stage, placement: Placement): void {
  const { left, right } = extentOf(placement.subject.kind)
  const wide = Math.max(footWidth(placement), (right - left) * placement.scale * 0.62) * 0.95
  const { x, y } = placement
  pen.ellipse(x, y + wide * 0.05, wide * 1.06, wide * 0.2, '#8a7a55')
  pen.ellipse(x, y + wide * 0.06, wide, wide * 0.175, '#4f9fc0')
  pen.ellipse(x - wide * 0.2, y + wide * 0.03, wide * 0.6, wide * 0.07, '#7cc0d8')
}

/** A rock in the sea with grass on it. */
function island({ pen }: Stage, placement: Placement): void {
  const { subject, x, y, scale } = placement
  const { left, right } = extentOf(subject.kind)
  const half = Math.max(footWidth(placement) * 0.85, (right - left) * scale * 0.5)
  const drop = half * 0.34
  pen.path(
    `M${x - half * 1.35} ${y + drop} Q${x - half * 1.2} ${y - drop * 0.1} ${x - half * 0.8} ${y - drop * 0.2} H${x + half * 0.85} Q${x + half * 1.25} ${y} ${x + half * 1.4} ${y + drop} Z`,
    '#857468',
  )
  pen.path(
    `M${x + half * 0.3} ${y + drop} L${x + half * 0.5} ${y - drop * 0.2} H${x + half * 0.85} Q${x + half * 1.25} ${y} ${x + half * 1.4} ${y + drop} Z`,
    '#6b5d55',
  )
  pen.path(
    `M${x - half * 1.1} ${y + drop * 0.24} Q${x - half * 0.9} ${y - drop * 0.4} ${x - half * 0.6} ${y - drop * 0.34} H${x + half * 0.7} Q${x + half * 1.05} ${y - drop * 0.2} ${x + half * 1.1} ${y + drop * 0.24} Q${x} ${y + drop * 0.5} ${x - half * 1.1} ${y + drop * 0.24} Z`,
    '#74a85c',
  )
  pen.line(
    `M${x - half * 1.5} ${y + drop} q${half * 0.7} ${drop * 0.2} ${half * 1.5} 0 t${half * 1.5} 0`,
    drop * 0.1,
    '#ffffffb0',
  )
}

/** Land that reaches from the edge of the sheet out into the sea. */
function headland(stage: Stage, placement: Placement): void {
  const { pen, width, height, unit } = stage
  const { x, y } = placement
  const out = x > width / 2 ? 1 : -1
  const edge = out > 0 ? width : 0
  const at = (dx: number, dy: number): string => `${x + out * dx * unit} ${y + dy * unit}`
  const foot = height + unit * 0.08
  const cliff = '#8d7767'
  pen.path(
    `M${edge} ${foot} L${at(-0.4, 0.3)} L${at(-0.33, 0.24)} L${at(-0.3, 0.13)} L${at(-0.22, 0.06)} L${at(-0.18, 0)} L${at(0.5, -0.03)} L${edge} ${y - unit * 0.02} Z`,
    cliff,
  )
  for (const [dx, dy, tall, dark] of [
    [-0.2, 0.05, 0.24, -0.18],
    [-0.06, 0.05, 0.3, -0.1],
    [0.06, 0.06, 0.3, -0.22],
    [0.2, 0.05, 0.3, -0.14],
  ] as const)
    pen.path(
      `M${at(dx, dy)} L${at(dx + 0.05, dy + tall * 0.5)} L${at(dx + 0.02, dy + tall)} L${at(dx + 0.11, dy + tall)} L${at(dx + 0.1, dy + tall * 0.4)} Z`,
      shade(cliff, dark),
    )
  pen.path(
    `M${edge} ${y - unit * 0.035} C${at(0.2, -0.05)} ${at(0.1, -0.012)} ${at(-0.02, -0.014)} S${at(-0.2, -0.012)} ${at(-0.245, 0.045)} C${at(-0.2, 0.05)} ${at(-0.15, 0.075)} ${at(-0.1, 0.06)} S${at(0, 0.085)} ${at(0.07, 0.07)} S${at(0.2, 0.085)} ${edge} ${y + unit * 0.065} Z`,
    '#79ad5e',
  )
  pen.path(
    `M${edge} ${y - unit * 0.035} C${at(0.2, -0.05)} ${at(0.1, -0.012)} ${at(-0.02, -0.014)} S${at(-0.2, -0.012)} ${at(-0.245, 0.045)} C${at(-0.1, 0.01)} ${at(0.1, 0.03)} ${edge} ${y + unit * 0.005} Z`,
    '#93c070',
  )
  for (const [dx, dy, size] of [
    [-0.42, 0.29, 0.05],
    [-0.35, 0.31, 0.065],
    [-0.5, 0.3, 0.03],
  ] as const) {
    const [rx, ry] = [x + out * dx * unit, Math.min(y + dy * unit, height + unit * 0.02)]
    pen.ellipse(rx, ry, size * unit, size * unit * 0.55, '#6f6159')
    pen.line(
      `M${rx - size * unit * 1.3} ${ry + size * unit * 0.4} q${size * unit * 1.3} ${size * unit * 0.3} ${size * unit * 2.6} 0`,
      unit * 0.004,
      '#ffffffa0',
    )
  }
}
