// Stands in for the list of Slack's methods in its SDK, of which the client is made: Easel calls all of
// them by `apiCall`, and listens to none of the client's events.
exports.Methods = class {
  emit() {}
}
