/** Keeps the end of a list in view until the person scrolls up; what they send brings it back. */
import { type Signal, signal, useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { pointedAt } from '../store/ui.ts'

const NEAR_END_PX = 120

/** The place in which the acting person wrote last, and how often anybody wrote: each time is a change. */
const written = signal<{ place: string; times: number }>({ place: '', times: 0 })

/** Tells that the acting person wrote here: they want to see what comes of it. */
export function noteWritten(place: string): void {
  written.value = { place, times: written.value.times + 1 }
}

const distanceToEnd = (box: HTMLElement): number =>
  box.scrollHeight - box.scrollTop - box.clientHeight

/** Follows the end of `inner` inside of `scroller`; `isAway` while the person reads further up. */
export function useStickToEnd(place: string) {
  const scroller = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const isAway = useSignal(false)
  const last = useRef(0)
  const toEnd = () => {
    isAway.value = false
    if (scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight
  }
  const { value: sent } = written
  useLayoutEffect(() => {
    isAway.value = pointedAt.value !== undefined
    if (!isAway.value) toEnd()
  }, [place])
  useLayoutEffect(() => {
    if (sent.place === place) toEnd()
  }, [sent])
  useFollowing(scroller, inner, isAway, toEnd)
  const onScroll = () => {
    const box = scroller.current
    if (!box) return
    // What grows below takes the end away, too: only one who goes up wants to stay there.
    const goesUp = box.scrollTop < last.current
    last.current = box.scrollTop
    if (distanceToEnd(box) < NEAR_END_PX) isAway.value = false
    else if (goesUp) isAway.value = true
  }
  return { scroller, inner, onScroll, isAway, toEnd }
}

/** Pictures that load later make the list longer, too. */
function useFollowing(
  scroller: { current: HTMLDivElement | null },
  inner: { current: HTMLDivElement | null },
  isAway: Signal<boolean>,
  toEnd: () => void,
): void {
  useEffect(() => {
    const [box, content] = [scroller.current, inner.current]
    if (!box || !content) return undefined
    const watcher = new ResizeObserver(() => {
      if (!isAway.value) toEnd()
    })
    watcher.observe(content)
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [])
}
