/** Files that are dropped on or pasted into an element. */
import { useRef, useState } from 'preact/hooks'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

export function useFileDrop(take: (files: File[]) => void) {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const move = (by: number) => {
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  return {
    over,
    onPaste: (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      take(files)
    },
    handlers: {
      onDragEnter: (event: DragEvent) => carriesFiles(event) && move(1),
      onDragLeave: (event: DragEvent) => carriesFiles(event) && move(-1),
      onDragOver: (event: DragEvent) => carriesFiles(event) && event.preventDefault(),
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        depth.current = 0
        setOver(false)
        take([...(event.dataTransfer?.files ?? [])])
      },
    },
  }
}
