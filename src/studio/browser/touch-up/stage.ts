/** Where the picture lies with its marks: it is moved and made larger here. */
import type { Point } from './marks.ts'
import { type Size, type View, fitted, panned, pictureAt, zoomed } from './view.ts'

/** From here on, pixels are shown as squares. */
const PIXELATED_FROM = 3
const STEP = 1.5

export interface Stage {
  readonly element: HTMLElement
  /** Pixels of the screen for one of the picture. */
  scale(): number
  /** The point of the picture under the pointer. */
  at(event: Pick<MouseEvent, 'clientX' | 'clientY'>): Point
  fit(): void
  zoom(factor: number, at?: Pick<MouseEvent, 'clientX' | 'clientY'>): void
  pan(by: Point): void
}

/** @param sheet what is moved: the picture and all that lies on it */
export function createStage(element: HTMLElement, sheet: HTMLElement, picture: Size): Stage {
  const size = (): Size => ({ width: element.clientWidth, height: element.clientHeight })
  let view = fitted(picture, size())
  let isShown = true
  const show = (next: View): void => {
    view = next
    if (!isShown) return
    isShown = false
    requestAnimationFrame(() => {
      isShown = true
      sheet.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`
      sheet.classList.toggle('pixels', view.scale >= PIXELATED_FROM)
    })
  }
  const inStage = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const middle = (): Point => ({ x: size().width / 2, y: size().height / 2 })
  const zoom: Stage['zoom'] = (factor, at) =>
    show(zoomed(view, factor, at === undefined ? middle() : inStage(at), picture, size()))
  sheet.style.width = `${picture.width}px`
  sheet.style.height = `${picture.height}px`
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      zoom(event.deltaY < 0 ? STEP : 1 / STEP, event)
    },
    { passive: false },
  )
  new ResizeObserver(() => show(fitted(picture, size()))).observe(element)
  show(view)
  return {
    element,
    scale: () => view.scale,
    at: (event) => pictureAt(view, inStage(event)),
    fit: () => show(fitted(picture, size())),
    zoom,
    pan: (by) => show(panned(view, by, picture, size())),
  }
}

/** How much one press of a button zooms. */
export const ZOOM_STEP = STEP
