// Stands in for p-queue in Slack's SDK: a client of Easel's makes one call, which waits for no other.
module.exports = class {
  add(work) {
    return work()
  }
}
