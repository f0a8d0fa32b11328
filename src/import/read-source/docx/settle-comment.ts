/**
 * The zip with the length of the comment at its end as long as what stands there, on a copy where it must be changed. No
 * document has a word in the comment, and whoever carries a file may cut a byte off its end or add a line end to it.
 */
export function settleComment(bytes: Uint8Array): Buffer {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const there = zip.length - end - END_RECORD;
  /* More than two bytes are lost: what is lost is no longer the comment and its length alone. */
  if (end < 0 || there < -2 || there > LONGEST_COMMENT) return zip;
  if (there >= 0 && zip.readUInt16LE(end + COMMENT_LENGTH) === there) return zip;
  const whole = Buffer.alloc(end + END_RECORD + Math.max(0, there));
  zip.copy(whole);
  whole.writeUInt16LE(Math.max(0, there), end + COMMENT_LENGTH);
  return whole;
}

/** In bytes: the record at the end of a zip, without the comment. */
const END_RECORD = 22;
/** Where in the record the length of the comment stands. */
const COMMENT_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;
