/** Where a popover goes next to what opened it. Pure. */

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

const GAP_PX = 6
const EDGE_PX = 8

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/** Below the anchor, or above where there is more room; never outside of the window. */
export function placeBeside(
  anchor: Box,
  size: { width: number; height: number },
  windowSize: { width: number; height: number },
  align: 'start' | 'end' = 'start',
): { left: number; top: number } {
  const below = anchor.top + anchor.height + GAP_PX
  const above = anchor.top - GAP_PX - size.height
  const fitsBelow = below + size.height <= windowSize.height - EDGE_PX
  const preferred = align === 'start' ? anchor.left : anchor.left + anchor.width - size.width
  return {
    left: clamp(preferred, EDGE_PX, Math.max(EDGE_PX, windowSize.width - size.width - EDGE_PX)),
    top: clamp(
      fitsBelow || above < EDGE_PX ? below : above,
      EDGE_PX,
      Math.max(EDGE_PX, windowSize.height - size.height - EDGE_PX),
    ),
  }
}
