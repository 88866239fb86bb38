export { App } from '@slack/bolt'
