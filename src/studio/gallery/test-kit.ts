/** Galleries for tests: of each version, what matters to the test. */
import type { Gallery, ShownPicture, ShownVersion } from './shown.ts'

interface Named extends Partial<ShownVersion> {
  /** The number of the version that it was made from; 0: it began anew. */
  readonly parent?: number
}

export const aShownPicture = (more: Partial<ShownPicture> = {}): ShownPicture => ({
  name: 'v1',
  picture: 1,
  isPresent: false,
  alt: 'A fox.',
  shownPath: '/images/sig/T1/C1/1.1/t1/1.preview.jpg',
  path: '/images/sig/T1/C1/1.1/t1/1.jpg',
  fileName: 'easel-v1.jpg',
  size: { width: 1024, height: 768 },
  approved: null,
  ...more,
})

/** Version `n` is made from the one before it, unless it says otherwise. */
export const aShownVersion = (
  version: number,
  { parent = version - 1, ...more }: Named = {},
): ShownVersion => ({
  version,
  turnId: `t${version}`,
  parentId: parent === 0 ? null : `t${parent}`,
  from: parent === 0 ? null : `v${parent}`,
  said: `wish ${version}`,
  asker: 'Ana',
  settings: ['Nano Banana 2.1'],
  brand: null,
  paintedAt: Date.UTC(2026, 10, 26, 9, 5),
  cost: 0.04,
  isUndone: false,
  pictures: [aShownPicture({ name: `v${version}` })],
  ...more,
})

export const aGallery = (...versions: ShownVersion[]): Gallery => ({
  path: '/easel/sig/T1/C1/1.1',
  language: 'en',
  versions,
})
