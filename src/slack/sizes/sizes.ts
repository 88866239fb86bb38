/** All that it takes to ask for formats, as one module that is loaded when somebody does. */
export { chosenFormats } from './chosen-formats.ts'
export { openSizes, updateSizes } from './open-sizes.ts'
export { sizesRequest } from './sizes-request.ts'
