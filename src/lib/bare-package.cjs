// Stands in for the package.json of Bolt and of Slack's SDK, of which only these two go into a user agent.
exports.name = 'easel'
exports.version = '0'
