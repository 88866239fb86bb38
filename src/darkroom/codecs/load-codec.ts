/**
 * jSquash's codecs: WebAssembly and the script that goes with it. Both stand beside the Worker's script and are loaded
 * when they are first used, so a start knows nothing of them. Each job has an instance of its own, since the memory of
 * one never becomes smaller.
 */
import type { EncodeOptions } from '@jsquash/webp/codec/enc/webp_enc.js'
import type { Pixels } from '../pixels.ts'

interface JpegDecoder {
  decode(bytes: Uint8Array, isTurnedAsExifSays: boolean): Pixels | null
}

interface WebpDecoder {
  decode(bytes: Uint8Array): Pixels | null
}

interface WebpEncoder {
  encode(
    pixels: Uint8ClampedArray,
    width: number,
    height: number,
    options: EncodeOptions,
  ): Uint8Array | null
}

/** What the scripts of emscripten take. */
interface Options {
  readonly noInitialRun: true
  readonly print: () => void
  readonly printErr: () => void
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => WebAssembly.Exports
}

interface Glue<T> {
  readonly default: (options: Options) => Promise<T>
}

interface Wasm {
  readonly default: WebAssembly.Module
}

const nothing = (): void => {}

/** Each resolves with a fresh instance. */
export const CODECS = {
  jpegDecoder: () =>
    instance<JpegDecoder>(
      import('@jsquash/jpeg/codec/dec/mozjpeg_dec.js'),
      import('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'),
    ),
  webpDecoder: () =>
    instance<WebpDecoder>(
      import('@jsquash/webp/codec/dec/webp_dec.js'),
      import('@jsquash/webp/codec/dec/webp_dec.wasm'),
    ),
  webpEncoder: () =>
    instance<WebpEncoder>(
      import('@jsquash/webp/codec/enc/webp_enc_simd.js'),
      import('@jsquash/webp/codec/enc/webp_enc_simd.wasm'),
    ),
} as const

async function instance<T>(script: Promise<Glue<T>>, module: Promise<Wasm>): Promise<T> {
  const [glue, wasm] = await Promise.all([script, module])
  return glue.default({
    noInitialRun: true,
    print: nothing,
    printErr: nothing,
    instantiateWasm(imports, done) {
      const made = new WebAssembly.Instance(wasm.default, imports)
      done(made)
      return made.exports
    },
  })
}
