/**
 * jSquash's codecs: WebAssembly and the script that goes with it. Both stand beside the Worker's script and are loaded
 * when they are first used, so a start knows nothing of them. Each job has instances of its own: their memory never
 * becomes smaller, and nothing of one team's picture is left for the next.
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

/** The codecs of one job. */
export interface Codecs {
  readonly jpegDecoder: () => Promise<JpegDecoder>
  readonly webpDecoder: () => Promise<WebpDecoder>
  readonly webpEncoder: () => Promise<WebpEncoder>
  /** Forgets the instances, so that their memory can be collected before the job needs more. */
  readonly forget: () => void
}

/** Codecs that are made when they are first asked for, and then used again. */
export function createCodecs(): Codecs {
  const jpegDecoder = remembered(() =>
    instance<JpegDecoder>(
      import('@jsquash/jpeg/codec/dec/mozjpeg_dec.js'),
      import('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'),
    ),
  )
  const webpDecoder = remembered(() =>
    instance<WebpDecoder>(
      import('@jsquash/webp/codec/dec/webp_dec.js'),
      import('@jsquash/webp/codec/dec/webp_dec.wasm'),
    ),
  )
  const webpEncoder = remembered(() =>
    instance<WebpEncoder>(
      import('@jsquash/webp/codec/enc/webp_enc_simd.js'),
      import('@jsquash/webp/codec/enc/webp_enc_simd.wasm'),
    ),
  )
  return {
    jpegDecoder: jpegDecoder.get,
    webpDecoder: webpDecoder.get,
    webpEncoder: webpEncoder.get,
    forget() {
      for (const { forget } of [jpegDecoder, webpDecoder, webpEncoder]) forget()
    },
  }
}

/** Made when it is first asked for, and once until it is forgotten. */
function remembered<T>(make: () => Promise<T>) {
  let made: Promise<T> | null = null
  return {
    get: (): Promise<T> => (made ??= make()),
    forget: (): void => {
      made = null
    },
  }
}

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
