/**
 * `npm run manifest`: writes manifest.json from the code. With the address of a Worker, it prints the manifest for that one
 * instead: `npm run --silent manifest -- https://easel.example.workers.dev`
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { PLACEHOLDER_ORIGIN, appManifest } from './manifest/app-manifest.ts'

const [address] = process.argv.slice(2)
if (address !== undefined && !URL.canParse(address)) {
  console.error(`${address} is not an address. Give that of the Worker, with https://.`)
  process.exit(2)
}
const origin = address === undefined ? PLACEHOLDER_ORIGIN : new URL(address).origin
const text = await format(JSON.stringify(appManifest(origin)), { parser: 'json', printWidth: 100 })
if (address === undefined) writeFileSync(join(import.meta.dirname, '..', 'manifest.json'), text)
else process.stdout.write(text)
