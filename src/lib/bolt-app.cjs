// Bolt's App without Bolt's index, which pulls in every receiver: 8 KiB gzip less (measured). Bolt is
// CommonJS and its App a default export, which bundlers and Node hand to ES modules in different ways.
exports.App = require('@slack/bolt/dist/App.js').default
