/** All that it takes to paint a part of a picture anew, as one module that is loaded when somebody does. */
export { oneAtATime } from './one-at-a-time.ts'
export { compose, cutOut } from './set-in/compose.ts'
export { frameOf } from './set-in/frame.ts'
export { readMask } from './set-in/mask.ts'
