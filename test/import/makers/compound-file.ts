/** An Office file from before 2007, or one behind a password, as far as anybody looks at it: it has a part of this name. */
export function compoundFile(name: string): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(100),
  ]);
}
