/** Node's own modules, which workerd has under the flag `nodejs_compat`. */
import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'

const BUILT_IN = new RegExp(`^(node:.+|${builtinModules.join('|')})$`)
const REQUIRED = 'required-from-node'

/**
 * Leaves them to the runtime, under their full names. In an ES module there is no `require`: where
 * CommonJS asks for one, a module that imports it stands between.
 */
export const nodeModules: Plugin = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({ filter: BUILT_IN }, ({ path, kind }) => {
      const full = path.startsWith('node:') ? path : `node:${path}`
      return kind === 'require-call'
        ? { path: full, namespace: REQUIRED }
        : { path: full, external: true }
    })
    build.onLoad({ filter: /.*/, namespace: REQUIRED }, ({ path }) => ({
      contents: `import all from '${path}'; module.exports = all`,
    }))
  },
}
