/** `node run.ts settings.json`: runs a built Worker by miniflare, in a process of its own that can be killed. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Log, LogLevel, Miniflare, convertV4MiniflareOptions } from 'miniflare'
import * as v from 'valibot'
import { FOLDERS } from '../../scripts/build/build.ts'
import { OPTIONS } from './build-worker.ts'
import { withMovedTime } from './with-moved-time.ts'

const SettingsSchema = v.object({
  built: v.string(),
  port: v.number(),
  inspectorPort: v.optional(v.number()),
  vars: v.record(v.string(), v.string()),
  stateDir: v.string(),
  clock: v.object({ key: v.string(), aheadMs: v.number() }),
})

const OptionsSchema = v.looseObject({
  bindings: v.record(v.string(), v.string()),
  assets: v.looseObject({}),
  durableObjects: v.record(v.string(), v.looseObject({ className: v.string() })),
})

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const { built, port, inspectorPort, vars, stateDir, clock } = v.parse(
  SettingsSchema,
  read(process.argv[2] ?? ''),
)
const { bindings, assets, ...options } = v.parse(OptionsSchema, read(join(built, OPTIONS)))
/** The kinds of modules in a bundle, by the ends of their names. */
const KINDS = { '.js': 'ESModule', '.txt': 'Text', '.wasm': 'CompiledWasm' } as const
const worker = join(built, FOLDERS.worker)
const files = readdirSync(worker, { recursive: true, encoding: 'utf8' })
const modules = Object.entries(KINDS).flatMap(([ext, type]) =>
  files.filter((name) => name.endsWith(ext)).map((name) => ({ type, path: join(worker, name) })),
)
const classes = Object.values(options.durableObjects).map(({ className }) => className)
const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    ...options,
    bindings: { ...bindings, ...vars },
    assets: { ...assets, directory: join(built, FOLDERS.assets) },
    // Miniflare begins with the first.
    modules: [...withMovedTime(worker, classes, clock), ...modules],
    modulesRoot: worker,
    host: '127.0.0.1',
    port,
    ...(inspectorPort === undefined ? {} : { inspectorPort }),
    resourcePersistencePath: stateDir,
    // Nobody asks where in the world a request comes from, and there may be no network to find out.
    cf: false,
    log: new Log(LogLevel.WARN),
    handleStructuredLogs: ({ message }) => void process.stdout.write(`${message}\n`),
  }),
)
await miniflare.ready
