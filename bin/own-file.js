/** Files that only this user can have written, in a folder checked by `ownFolder`. */
const fs = require('node:fs')
const path = require('node:path')
const { isPrivate } = require('./own-folder.js')

/** Maximum bytes; compiled code is smaller. */
const LONGEST = 32 << 20
/** Age at which a draft must have been left by a killed run. */
const STALE_MS = 60 * 60 * 1000

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants

/** Reads a file; returns null if there is none. Throws if it is a link, not a file, or accessible to other users. */
exports.readOwn = (file) => {
  // Windows has no O_NOFOLLOW
  const entry = fs.lstatSync(file, { throwIfNoEntry: false })
  if (!entry) return null
  if (!entry.isFile()) throw new Error('not a file')
  const handle = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const status = fs.fstatSync(handle)
    if (!status.isFile() || !isPrivate(status) || status.size > LONGEST)
      throw new Error('not private')
    return fs.readFileSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Writes a file completely or not at all. */
exports.writeWhole = (file, content) => {
  // loaded only here: it takes longer than reading a file
  const { randomBytes } = require('node:crypto')
  const draft = `${file}.${randomBytes(8).toString('hex')}.tmp`
  const handle = fs.openSync(draft, 'wx', 0o600)
  try {
    try {
      fs.writeFileSync(handle, content)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    fs.renameSync(draft, file)
  } catch (error) {
    fs.rmSync(draft, { force: true })
    throw error
  }
}

/** Deletes all but the newest files, and stale drafts. */
exports.prune = (folder, most) => {
  const files = fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, written: fs.lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
  const draft = ({ file }) => file.endsWith('.tmp')
  const kept = files.filter((entry) => !draft(entry)).sort((a, b) => b.written - a.written)
  const stale = files.filter(
    (entry) => draft(entry) && Math.abs(Date.now() - entry.written) > STALE_MS,
  )
  for (const { file } of [...kept.slice(most), ...stale])
    fs.rmSync(file, { force: true, recursive: true })
}
