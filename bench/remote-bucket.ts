/**
 * R2 as it is in production: on another machine, behind a network. (The R2 of `wrangler dev` lives in
 * the process that is measured, and alone costs more than what is compared here.)
 */
export function createRemoteBucket(origin: string): R2Bucket {
  const request = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await fetch(`${origin}/store/${path}`, init)
    if (!response.ok && response.status !== 404)
      throw new Error(`The store says ${response.status}`)
    return response
  }
  const put = async (path: string, body: BodyInit, { customMetadata }: R2PutOptions = {}) => {
    const headers = { 'x-metadata': JSON.stringify(customMetadata ?? {}) }
    await (await request(path, { method: 'PUT', body, headers })).text()
  }

  const bucket = {
    put,
    async head(key: string) {
      const { ok, headers } = await request(key, { method: 'HEAD' })
      const customMetadata: unknown = JSON.parse(headers.get('x-metadata') ?? '{}')
      return ok ? { size: Number(headers.get('content-length')), customMetadata } : null
    },
    async get(key: string) {
      const response = await request(key)
      return response.ok ? response : null
    },
    delete: async (key: string) => void (await request(key, { method: 'DELETE' })),
    async createMultipartUpload(key: string, options: R2PutOptions) {
      return {
        async uploadPart(partNumber: number, body: BodyInit) {
          await put(`${key}?part=${partNumber}`, body)
          return { partNumber, etag: '' }
        },
        complete: async (parts: R2UploadedPart[]) =>
          put(`${key}?parts=${parts.length}`, '', options),
        abort: async () => {},
      }
    },
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this part of it is used
  return bucket as unknown as R2Bucket
}
