import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The namespace that RFC 9562 gives to names that are addresses. */
const NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * A UUID (version 5) made from a name. The same name gives the same UUID on any host and on any day,
 * so that a calendar or a feed reader knows an entry again.
 */
export function uuidOf(name: string): string {
  const bytes = sha1(concatBytes(hexToBytes(NAMESPACE), utf8ToBytes(name))).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
