/**
 * `npm run models`: asks the Gemini API which models of the table it still has, and which picture models
 * the table does not know yet. Ends with 1 where they differ, and with 2 where it could not be found out.
 */
import { findDrift, readModelList, tellDrift } from './model-drift.ts'

const key = process.env['GEMINI_API_KEY'] ?? ''
const baseUrl = process.env['GEMINI_BASE_URL'] || 'https://generativelanguage.googleapis.com'

if (key === '') {
  console.error('Set GEMINI_API_KEY: the list of models is given to those with a key only.')
  process.exit(2)
}
const listed = await readModelList(baseUrl.replace(/\/+$/, ''), key, fetch)
if (!listed.ok) {
  console.error(listed.error)
  process.exit(2)
}
const drift = findDrift(listed.value)
console.log(tellDrift(drift))
process.exit(drift.gone.length + drift.unknown.length > 0 ? 1 : 0)
