/** All that the doctor does, as one module that is loaded when somebody asks. */
export { audit, readCursor } from './audit.ts'
export { examine } from './examine.ts'
export { greet } from './greet.ts'
