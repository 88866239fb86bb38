// Stands in for the packages that Bolt imports and Easel never runs: express, @slack/socket-mode,
// @slack/oauth, raw-body and path-to-regexp. It must be CommonJS, so that any named import resolves.
module.exports = {}
