/** In the place of `src/lib/wipe.ts`: here, objects have no files in which deleted bytes could be found. */

export const pagesOf = (): number => 1

export const wipe = (): Promise<number> => Promise.resolve(1)
