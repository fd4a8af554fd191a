/**
 * Stored form of compiled code: a digest, then the code. V8 does not detect damaged code and crashes on it, so code is
 * loaded only if every byte of it, and everything it was made from, is unchanged.
 */
const { createHash } = require('node:crypto')

const DIGEST_BYTES = 32

/**
 * @param {readonly (string | Buffer)[]} madeFrom
 * @param {Buffer} code
 */
exports.seal = (madeFrom, code) => Buffer.concat([digest(madeFrom, code), code])

/**
 * @param {readonly (string | Buffer)[]} madeFrom
 * @param {Buffer} sealed
 * @returns {Buffer | null} the code; null if anything differs
 */
exports.unseal = (madeFrom, sealed) => {
  const code = sealed.subarray(DIGEST_BYTES)
  return digest(madeFrom, code).equals(sealed.subarray(0, DIGEST_BYTES)) ? code : null
}

function digest(madeFrom, code) {
  const hash = createHash('sha256')
  for (const part of [...madeFrom, code]) hash.update(`${part.length}:`).update(part)
  return hash.digest()
}
