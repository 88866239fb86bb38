/** All that it takes to make formats, as one module that is loaded when somebody wants some. */
export { makeSize } from './make-size.ts'
export { planSizes } from './plan-sizes.ts'
