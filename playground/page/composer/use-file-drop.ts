/** Files that are dropped anywhere in a pane. */
import { useRef, useState } from 'preact/hooks'
import { addFiles } from './drafts.ts'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** So that a file that misses every pane does not take the page's place. */
export function keepDropsAway(): void {
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(type, (event) => {
      if (carriesFiles(event)) event.preventDefault()
    })
}

/** For the pane around a composer: what is dropped there goes with what is written in it. */
export function useFileDrop(place: string) {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const move = (by: number) => {
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  return {
    over,
    handlers: {
      onDragEnter: (event: DragEvent) => carriesFiles(event) && move(1),
      onDragLeave: (event: DragEvent) => carriesFiles(event) && move(-1),
      onDragOver: (event: DragEvent) => carriesFiles(event) && event.preventDefault(),
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        depth.current = 0
        setOver(false)
        void addFiles(place, [...(event.dataTransfer?.files ?? [])])
      },
    },
  }
}
