import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import { plainPicture, requestOf, rowOf, say } from '../test-kit.ts'
import { readRequest } from './request.ts'
import { findFault } from './rules.ts'

const NEW = 'gemini-nano-banana-2.1'
const OLD = 'gemini-2.5-flash-image'

const faultOf = (json: object, model = NEW): string | null => {
  const fault = findFault(requestOf(json), rowOf(model))
  assert.ok(fault === null || fault.status === 'INVALID_ARGUMENT')
  return fault?.message ?? null
}
const withConfig = (generationConfig: object, model = NEW): string | null =>
  faultOf({ contents: [say('a cat')], generationConfig }, model)

const PNG = plainPicture('#336699', 8, 8)
const png = { mimeType: 'image/png', data: PNG.toString('base64') }

test('a plain request is in order', () => {
  assert.equal(faultOf({ contents: [say('a cat', PNG)] }), null)
})

test('names that Google does not know are refused by their path', () => {
  const read = readRequest(
    JSON.stringify({ contents: [], generationConfig: { imageConfig: { ratio: '1:1' } } }),
  )
  assert.ok(!read.ok)
  assert.match(read.error.message, /Unknown name "ratio" at 'generation_config.image_config'/)
  assert.equal(readRequest('{').ok, false)
})

test('contents are there, begin and end with a user, and have parts', () => {
  const model = { role: 'model', parts: [{ text: 'x' }] }
  assert.match(faultOf({ contents: [] }) ?? '', /contents is not specified/)
  assert.match(faultOf({ contents: [{ role: 'user', parts: [] }] }) ?? '', /must not be empty/)
  assert.match(faultOf({ contents: [model, say('x')] }) ?? '', /start with a user turn/)
  assert.match(faultOf({ contents: [say('x'), model] }) ?? '', /Requests ending with a model turn/)
  assert.match(
    faultOf({ contents: [{ role: 'system', parts: [{ text: 'x' }] }] }) ?? '',
    /valid role/,
  )
})

test('ratios and sizes are those of the model', () => {
  assert.equal(withConfig({ imageConfig: { aspectRatio: '8:1', imageSize: '4K' } }), null)
  assert.match(
    withConfig({ imageConfig: { aspectRatio: '7:5' } }) ?? '',
    /^aspect_ratio must be one of '1:1'/,
  )
  assert.match(withConfig({ imageConfig: { imageSize: '2k' } }) ?? '', /^image_size must be one of/)
  assert.match(withConfig({ imageConfig: { aspectRatio: '8:1' } }, OLD) ?? '', /aspect_ratio/)
  assert.match(withConfig({ imageConfig: { imageSize: '2K' } }, OLD) ?? '', /image_size/)
})

test('modalities, candidates and thinking levels are those of the model', () => {
  assert.equal(withConfig({ responseModalities: ['TEXT', 'IMAGE'] }), null)
  assert.match(withConfig({ responseModalities: ['AUDIO'] }) ?? '', /response modalities \(AUDIO\)/)
  assert.match(
    withConfig({ responseModalities: ['IMAGE'] }, 'gemini-3.5-flash') ?? '',
    /modalities/,
  )
  assert.match(withConfig({ candidateCount: 2 }) ?? '', /Multiple candidates/)
  assert.equal(withConfig({ thinkingConfig: { thinkingLevel: 'high' } }), null)
  assert.match(
    withConfig({ thinkingConfig: { thinkingLevel: 'LOW' } }) ?? '',
    /LOW is not supported/,
  )
  assert.match(withConfig({ thinkingConfig: { thinkingLevel: 'HIGH' } }, OLD) ?? '', /not enabled/)
})

test('pictures are what they say they are', () => {
  const picture = (inlineData: object): string | null =>
    faultOf({ contents: [{ role: 'user', parts: [{ inlineData }, { text: 'x' }] }] })
  assert.equal(picture(png), null)
  assert.match(picture({ ...png, mimeType: 'image/jpeg' }) ?? '', /Unable to process input image/)
  assert.match(
    picture({ ...png, mimeType: 'image/gif' }) ?? '',
    /Unsupported MIME type: image\/gif/,
  )
  assert.match(picture({ ...png, data: '!!!' }) ?? '', /Base64 decoding failed/)
})

test('a part is one thing', () => {
  const part = (parts: object): string | null =>
    faultOf({ contents: [{ role: 'user', parts: [parts] }] })
  assert.match(part({}) ?? '', /must have one initialized field/)
  assert.match(part({ text: 'x', inlineData: png }) ?? '', /is already set/)
  assert.match(
    part({ fileData: { fileUri: 'https://example.com/x.png' } }) ?? '',
    /Cannot fetch content/,
  )
})

test('there are only so many pictures', () => {
  const many = (count: number): object => ({
    contents: [say('x', ...Array.from({ length: count }, () => PNG))],
  })
  assert.equal(faultOf(many(14)), null)
  assert.match(faultOf(many(15)) ?? '', /\(15\) exceeds the limit of 14/)
  assert.match(faultOf(many(4), OLD) ?? '', /limit of 3/)
})

test('a model’s turn is signed, except where the model never signs', () => {
  const contents = [say('x'), { role: 'model', parts: [{ text: 'A cat.' }] }, say('y')]
  assert.match(
    faultOf({ contents }) ?? '',
    /^Text part is missing a thought_signature in content position 2/,
  )
  assert.equal(faultOf({ contents }, OLD), null)
})
