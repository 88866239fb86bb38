// Stands in for p-retry in Slack's SDK: Easel tries again by itself, from storage.
class AbortError extends Error {
  constructor(reason) {
    super('aborted')
    this.originalError = reason instanceof Error ? reason : new Error(reason)
  }
}
module.exports = async (work) => {
  try {
    return await work(1)
  } catch (error) {
    throw error instanceof AbortError ? error.originalError : error
  }
}
module.exports.AbortError = AbortError
