/** How the scripts and styles of the studio's pages are built; `scripts/build` says where to. */
import { join } from 'node:path'
import { defineConfig } from 'vite'

const page = (name: string): string => join(import.meta.dirname, `${name}.ts`)

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { gallery: page('gallery'), 'touch-up': page('touch-up') },
      output: {
        // By plain names: browsers ask whether they have changed, so a page never meets an older script.
        entryFileNames: 'studio/[name].js',
        chunkFileNames: 'studio/[name]-[hash].js',
        assetFileNames: 'studio/[name][extname]',
      },
    },
  },
})
