/**
 * The files of one build that a reader's device keeps: the address below the root of the site (`''` is the start page,
 * `17/` a page), and the digests that its content may have.
 */
export type KeptFiles = Record<string, string[]>;

/** Forty-eight bits: an accident does not repeat them, and the list stays short. */
const DIGEST_BYTES = 6;

/** The short digest of a file's content, the same at the build and on the device. */
export async function digestOf(content: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', content);
  return btoa(String.fromCharCode(...new Uint8Array(hash, 0, DIGEST_BYTES)));
}
