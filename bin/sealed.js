/**
 * Stored form of compiled code: everything it was made from, then the code twice. V8 does not detect damaged code and crashes on
 * it, so code is loaded only if both copies are the same and it was made from the same. Comparing takes a tenth of the time of a
 * digest, which would first have to load `node:crypto`.
 */

/**
 * @param {readonly (string | Buffer)[]} madeFrom
 * @param {Buffer} code
 */
exports.seal = (madeFrom, code) => Buffer.concat([...labelled(madeFrom), code, code])

/**
 * @param {readonly (string | Buffer)[]} madeFrom
 * @param {Buffer} sealed
 * @returns {Buffer | null} the code; null if anything differs
 */
exports.unseal = (madeFrom, sealed) => {
  let at = 0
  for (const part of labelled(madeFrom)) {
    if (!sealed.subarray(at, at + part.length).equals(part)) return null
    at += part.length
  }
  const middle = at + (sealed.length - at) / 2
  if (middle === at || !Number.isInteger(middle)) return null
  const code = sealed.subarray(at, middle)
  return code.equals(sealed.subarray(middle)) ? code : null
}

/** The parts, each after its length, which separates it from the next. */
const labelled = (parts) =>
  parts.flatMap((part) => {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    return [Buffer.from(`${bytes.length}:`), bytes]
  })
