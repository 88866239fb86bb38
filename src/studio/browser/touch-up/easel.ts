/** The picture with its marks, its tools and their keys. */
import { FIELDS, fieldOf, moveBy } from './grid.ts'
import { type Mark, NO_MARKS, marked, redo, undo } from './marks.ts'
import { type MaskCanvas, createMaskCanvas } from './mask-canvas.ts'
import { find, findAll } from './page.ts'
import { TOOLS, type Tool, watchPointers } from './pointer.ts'
import { type Stage, ZOOM_STEP, createStage } from './stage.ts'
import type { Size } from './view.ts'

export interface Easel {
  /** Whether nothing is marked. */
  isEmpty(): boolean
  /** A PNG, white where to paint. */
  mask(): Promise<Blob>
}

/** Puts a picture on the easel, with no marks. Called again, it begins anew with another one. */
export function setUp(picture: Size & { readonly url: string }): Easel {
  const sheet = find(document, '#sheet', HTMLElement)
  const image = find(sheet, 'img', HTMLImageElement)
  image.src = picture.url
  // A new canvas and a new stage: nothing listens for the picture before.
  const stageElement = renewed(find(document, '#stage', HTMLElement))
  const mask = createMaskCanvas(
    find(stageElement, 'canvas', HTMLCanvasElement),
    picture.width,
    picture.height,
  )
  const stage = createStage(stageElement, find(stageElement, '#sheet', HTMLElement), picture)
  let marks = NO_MARKS
  const buttons = (): void => {
    find(document, '#undo', HTMLButtonElement).disabled = marks.done.length === 0
    find(document, '#redo', HTMLButtonElement).disabled = marks.undone.length === 0
  }
  const add = (mark: Mark, isDrawn = false): void => {
    marks = marked(marks, mark)
    if (!isDrawn) mask.draw(mark)
    buttons()
  }
  const back = (step: typeof undo): void => {
    marks = step(marks)
    mask.redraw(marks)
    buttons()
  }
  watch(stage, mask, { add, redraw: () => mask.redraw(marks) })
  onClick('#undo', () => back(undo))
  onClick('#redo', () => back(redo))
  onClick('#invert', () => add({ kind: 'invert' }))
  onClick('#clear', () => add({ kind: 'clear' }))
  onClick('#nearer', () => stage.zoom(ZOOM_STEP))
  onClick('#farther', () => stage.zoom(1 / ZOOM_STEP))
  onClick('#fit', () => stage.fit())
  grid(picture, add)
  buttons()
  return { isEmpty: () => mask.isEmpty(), mask: () => mask.toPng() }
}

/** The same element without its listeners. */
function renewed(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error('A copy is something else')
  element.replaceWith(copy)
  return copy
}

const onClick = (selector: string, act: () => void): void => {
  find(document, selector, HTMLButtonElement).onclick = act
}

const toolNow = (): Tool => {
  const chosen = findAll(document, 'input[name=tool]', HTMLInputElement).find(
    ({ checked }) => checked,
  )
  return TOOLS.find((tool) => tool === chosen?.value) ?? 'brush'
}

interface Marker {
  readonly add: (mark: Mark, isDrawn: boolean) => void
  readonly redraw: () => void
}

function watch(stage: Stage, mask: MaskCanvas, { add, redraw }: Marker): void {
  const outline = find(stage.element, '#outline', SVGPolygonElement)
  const size = find(document, '#size', HTMLInputElement)
  const { width, height } = mask.canvas
  outline.ownerSVGElement?.setAttribute('viewBox', `0 0 ${width} ${height}`)
  watchPointers(stage, {
    tool: toolNow,
    // As large on the screen at any zoom.
    size: () => Number(size.value) / stage.scale(),
    extend: (line, points) => mask.extend(line, points),
    outline: (points) =>
      outline.setAttribute('points', points.map(({ x, y }) => `${x},${y}`).join(' ')),
    finish: (mark) => add(mark, mark.kind === 'line'),
    abandon: redraw,
  })
}

/** A field is marked, or not; the arrow keys walk from one to the next. */
function grid(picture: Size, add: (mark: Mark) => void): void {
  const fields = findAll(document, '#grid button', HTMLButtonElement)
  fields.forEach((field, at) => {
    const [row, column] = [Math.floor(at / FIELDS), at % FIELDS]
    field.tabIndex = at === 0 ? 0 : -1
    field.setAttribute('aria-pressed', 'false')
    field.onclick = () => {
      const erases = field.getAttribute('aria-pressed') === 'true'
      field.setAttribute('aria-pressed', String(!erases))
      add(fieldOf(row, column, picture, erases))
    }
    field.onkeydown = (event) => {
      const to = moveBy(event.key, row, column)
      const next = to === null ? undefined : fields[to.row * FIELDS + to.column]
      if (next === undefined) return
      event.preventDefault()
      field.tabIndex = -1
      next.tabIndex = 0
      next.focus()
    }
  })
}
