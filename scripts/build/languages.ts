/** The words of each language but English, as modules beside the script. */
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Where they stand in the bundle: `words/es.js`. */
const FOLDER = 'words'

/** The import of a language's words, as in `src/words/words.ts`. */
const LANGUAGE = /^\.\/(\w\w)\/index\.ts$/

/** The languages' own entry points, by their names in the bundle. */
export const languageEntries = (root: string): Record<string, string> =>
  Object.fromEntries(
    globSync('src/words/[a-z][a-z]/', { cwd: root })
      .map((folder) => [basename(folder), join(root, folder, 'index.ts')] as const)
      .filter(([language]) => language !== 'en')
      .map(([language, file]) => [`${FOLDER}/${language}`, file]),
  )

/** Leaves them out of the script, which imports the modules beside it. */
export const languagesApart: Plugin = {
  name: 'languages-apart',
  setup(build) {
    build.onResolve({ filter: LANGUAGE }, ({ path }) => {
      const language = LANGUAGE.exec(path)?.[1]
      if (language === undefined || language === 'en') return undefined
      return { path: `./${FOLDER}/${language}.js`, external: true }
    })
  },
}
