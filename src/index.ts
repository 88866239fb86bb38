import { createApp } from './app.ts'

export { Thread } from './threads/thread.do.ts'
export { Workspace } from './workspace/workspace.do.ts'

export default createApp()
