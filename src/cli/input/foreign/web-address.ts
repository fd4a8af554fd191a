import { InputError } from '../../../errors.js'
import { quoted } from './file-type.js'

const ADDRESS = /^(?:https?|ftp):\/\//i

/** The error for a web address named as an input; undefined for anything else. Nothing is loaded from the network. */
export const webAddressError = (path: string): InputError | undefined =>
  ADDRESS.test(path)
    ? new InputError(`${path} is a web address: run curl -sL ${quoted(path)} | quote-extract`)
    : undefined
