// Files live apart from the database, under random keys that say nothing about them.

export interface StoredFile {
  content: ReadableStream<Uint8Array>
  /** In bytes. */
  size: number
}

export interface FileStore {
  /** Once it returns, the file survives a power cut; before, nobody sees any of it. */
  put: (key: string, content: Uint8Array) => Promise<void>
  /** Null where there is no such file. */
  get: (key: string) => Promise<StoredFile | null>
  /** Deleting what is gone already is no mistake. */
  delete: (key: string) => Promise<void>
  /** Throws, with the reason, while files can be neither kept nor fetched. */
  reach: () => Promise<void>
}

/** A UUID, or `<uuid>.small` for the small version that stands beside a file. */
const wellFormed = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.small)?$/

/** Keys become paths and addresses: nothing else may ever be one. */
export function checkedKey(key: string): string {
  if (!wellFormed.test(key)) throw new TypeError('The key of a file is a UUID.')
  return key
}
