/** The marks as pixels: a canvas of the picture's size, opaque where to paint. */
import type { Mark, Marks, Point } from './marks.ts'

/** Any colour: what lies on the picture gets its looks from the style. */
const INK = '#e5399f'

export interface MaskCanvas {
  readonly canvas: HTMLCanvasElement
  /** Adds the next points of a line that is being drawn. */
  extend(line: Extract<Mark, { kind: 'line' }>, points: readonly Point[]): void
  /** Adds a whole mark. */
  draw(mark: Mark): void
  /** All marks anew, after one was taken back. */
  redraw(marks: Marks): void
  /** Whether nothing is marked. */
  isEmpty(): boolean
  /** A PNG, white where to paint and black elsewhere. */
  toPng(): Promise<Blob>
}

/** Lies over a picture of that size, in pixels. */
export function createMaskCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): MaskCanvas {
  canvas.width = width
  canvas.height = height
  const context = contextOf(canvas)
  const draw = (mark: Mark): void => drawMark(context, mark)
  return {
    canvas,
    extend: (line, points) => strokeLine(context, line, points),
    draw,
    redraw({ done }) {
      context.clearRect(0, 0, width, height)
      // What stood before the last clearing is not seen.
      done.slice(done.findLastIndex(({ kind }) => kind === 'clear') + 1).forEach(draw)
    },
    isEmpty() {
      const { data } = context.getImageData(0, 0, width, height)
      for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return false
      return true
    },
    toPng: () => toPng(canvas),
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser has no canvas')
  return context
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark): void {
  const { width, height } = context.canvas
  switch (mark.kind) {
    case 'line':
      return strokeLine(context, mark, mark.points)
    case 'area':
      return fillArea(context, mark.points, mark.erases)
    case 'clear':
      return context.clearRect(0, 0, width, height)
    case 'invert':
      context.globalCompositeOperation = 'xor'
      context.fillStyle = INK
      return context.fillRect(0, 0, width, height)
  }
}

const modeOf = (erases: boolean): GlobalCompositeOperation =>
  erases ? 'destination-out' : 'source-over'

function strokeLine(
  context: CanvasRenderingContext2D,
  { erases, size }: Extract<Mark, { kind: 'line' }>,
  [first, ...others]: readonly Point[],
): void {
  if (first === undefined) return
  context.globalCompositeOperation = modeOf(erases)
  context.strokeStyle = INK
  context.lineWidth = size
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(first.x, first.y)
  // A line to where it begins is a dot.
  for (const { x, y } of others.length === 0 ? [first] : others) context.lineTo(x, y)
  context.stroke()
}

function fillArea(
  context: CanvasRenderingContext2D,
  [first, ...others]: readonly Point[],
  erases: boolean,
): void {
  if (first === undefined) return
  context.globalCompositeOperation = modeOf(erases)
  context.fillStyle = INK
  context.beginPath()
  context.moveTo(first.x, first.y)
  for (const { x, y } of others) context.lineTo(x, y)
  context.closePath()
  context.fill()
}

/** The ink becomes white, and what is left black. */
async function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const { width, height } = canvas
  const copy = document.createElement('canvas')
  Object.assign(copy, { width, height })
  const context = contextOf(copy)
  context.drawImage(canvas, 0, 0)
  context.globalCompositeOperation = 'source-in'
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = '#000'
  context.fillRect(0, 0, width, height)
  const png = await new Promise<Blob | null>((resolve) => copy.toBlob(resolve, 'image/png'))
  if (png === null) throw new Error('This browser could not make a PNG of the marks')
  return png
}
