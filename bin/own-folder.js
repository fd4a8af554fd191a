/**
 * The folder for compiled code, owned by the user: nobody else can create files in it, or replace it or a parent folder.
 * It is `quote-extract` in $XDG_CACHE_HOME or ~/.cache, or in %LOCALAPPDATA% on Windows.
 */
const fs = require('node:fs')
const path = require('node:path')

const GROUP_AND_OTHERS = 0o077
const WRITABLE_BY_OTHERS = 0o022
const STICKY = 0o1000
const ROOT = 0

/**
 * Finds the folder.
 *
 * @param {{ create: boolean }} options whether to create it if missing
 * @returns {string | null} its path without links; null if there is none that can be trusted
 */
exports.ownFolder = ({ create }) => {
  const base = userCache()
  if (base === null) return null
  if (create) makeBase(base)
  const parent = realPath(base)
  if (parent === null || !trustedAll(parent)) return null
  const folder = path.join(parent, 'quote-extract')
  if (create) makeFolder(folder)
  const status = fs.lstatSync(folder, { throwIfNoEntry: false })
  return status?.isDirectory() && isPrivate(status) ? folder : null
}

/** Tests whether this user owns it and nobody else may read or write it. Always true on Windows, where profiles are private. */
const isPrivate = (status) =>
  !process.geteuid || (status.uid === process.geteuid() && (status.mode & GROUP_AND_OTHERS) === 0)
exports.isPrivate = isPrivate

/** Returns the user's cache folder; null if the process has the rights of one user and the environment of another. */
function userCache() {
  const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  if (process.platform === 'win32') return absolute(LOCALAPPDATA)
  if (process.getuid() !== process.geteuid()) return null
  const home = absolute(HOME)
  return absolute(XDG_CACHE_HOME) ?? (home && path.join(home, '.cache'))
}

const absolute = (folder) => (folder && path.isAbsolute(folder) ? folder : null)

/** Creates ~/.cache, as XDG requires, but no home, and nothing in the home of another user. */
function makeBase(base) {
  const home = realPath(path.dirname(base))
  if (home !== null && trustedAll(home)) makeFolder(path.join(home, path.basename(base)))
}

function makeFolder(folder) {
  try {
    fs.mkdirSync(folder, { mode: 0o700 })
  } catch {
    // it exists or cannot be created; the caller checks
  }
}

function realPath(folder) {
  try {
    return fs.realpathSync.native(folder)
  } catch {
    return null
  }
}

/** Tests whether only this user and root can move or replace the folder or any of its parents. */
function trustedAll(folder) {
  if (!process.geteuid) return true
  const owners = [ROOT, process.geteuid()]
  for (let at = folder; ; at = path.dirname(at)) {
    const status = fs.lstatSync(at)
    if (!status.isDirectory() || !owners.includes(status.uid)) return false
    // in a sticky folder such as /tmp, users cannot move files of others
    if (status.mode & WRITABLE_BY_OTHERS && !(status.mode & STICKY)) return false
    if (at === path.dirname(at)) return true
  }
}
