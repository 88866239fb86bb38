/** Mouse, pen and fingers on the stage: one of them marks, two of them move and zoom. */
import { type Mark, type Point, boxBetween } from './marks.ts'
import type { Stage } from './stage.ts'

export const TOOLS = ['brush', 'eraser', 'box', 'lasso', 'move'] as const
export type Tool = (typeof TOOLS)[number]

export interface Hand {
  readonly tool: () => Tool
  /** Of the brush, in pixels of the picture. */
  readonly size: () => number
  /** A line grows. */
  readonly extend: (line: Extract<Mark, { kind: 'line' }>, points: readonly Point[]) => void
  /** An area is being drawn; empty: no longer. */
  readonly outline: (points: readonly Point[]) => void
  /** A mark is whole. */
  readonly finish: (mark: Mark) => void
  /** A mark was begun that is none: a second finger came. */
  readonly abandon: () => void
}

/** What one pointer is doing. */
interface Stroke {
  readonly tool: Tool
  readonly size: number
  readonly points: Point[]
}

/** Lets people mark on the stage. */
export function watchPointers(stage: Stage, hand: Hand): void {
  const { element } = stage
  const pointers = new Map<number, PointerEvent>()
  let stroke: Stroke | null = null

  element.addEventListener('pointerdown', (event) => {
    if (event.button > 1) return
    element.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, event)
    if (pointers.size > 1) {
      if (stroke !== null) hand.abandon()
      stroke = null
      return
    }
    const tool = event.button === 1 ? 'move' : hand.tool()
    stroke = { tool, size: hand.size(), points: [stage.at(event)] }
    grow(stroke, stroke.points, hand)
  })

  element.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    if (pointers.size > 1) pinch(stage, [...pointers.values()], before, event)
    else if (stroke?.tool === 'move')
      stage.pan({ x: event.clientX - before.clientX, y: event.clientY - before.clientY })
    else if (stroke !== null) add(stroke, event, stage, hand)
    pointers.set(event.pointerId, event)
  })

  const end = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
    if (stroke !== null && pointers.size === 0) finish(stroke, hand)
    if (pointers.size === 0) stroke = null
  }
  element.addEventListener('pointerup', end)
  element.addEventListener('pointercancel', end)
}

/** The browser may have kept several moves for one event. */
function add(stroke: Stroke, event: PointerEvent, stage: Stage, hand: Hand): void {
  const events = event.getCoalescedEvents()
  const points = (events.length === 0 ? [event] : events).map((each) => stage.at(each))
  const last = stroke.points.at(-1)
  stroke.points.push(...points)
  grow(stroke, last === undefined ? points : [last, ...points], hand)
}

function grow(stroke: Stroke, points: readonly Point[], hand: Hand): void {
  const { tool } = stroke
  if (tool === 'brush' || tool === 'eraser') hand.extend(lineOf(stroke), points)
  else if (tool !== 'move') hand.outline(areaOf(stroke))
}

function finish(stroke: Stroke, hand: Hand): void {
  const { tool } = stroke
  hand.outline([])
  if (tool === 'brush' || tool === 'eraser') return hand.finish(lineOf(stroke))
  if (tool === 'move') return
  hand.finish({ kind: 'area', erases: false, points: areaOf(stroke) })
}

const lineOf = ({ tool, size, points }: Stroke) =>
  ({ kind: 'line', erases: tool === 'eraser', size, points }) as const

function areaOf({ tool, points }: Stroke): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (tool === 'lasso' || first === undefined || last === undefined) return points
  return boxBetween(first, last)
}

/** Two fingers: what is between them stays between them. */
function pinch(
  stage: Stage,
  pointers: readonly PointerEvent[],
  before: PointerEvent,
  now: PointerEvent,
): void {
  const other = pointers.find(({ pointerId }) => pointerId !== now.pointerId)
  if (other === undefined) return
  const far = (one: PointerEvent): number =>
    Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
  const middle = {
    clientX: (now.clientX + other.clientX) / 2,
    clientY: (now.clientY + other.clientY) / 2,
  }
  stage.zoom(far(now) / Math.max(1, far(before)), middle)
  stage.pan({ x: (now.clientX - before.clientX) / 2, y: (now.clientY - before.clientY) / 2 })
}
