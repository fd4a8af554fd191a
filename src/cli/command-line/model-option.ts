import { Option } from 'commander'
import { models } from '../../models/model-names.js'

/** The option `--model`, of all commands that extract. */
export const modelOption = (): Option =>
  new Option(
    '--model <name>',
    'model that decides on the speakers (default: fast): large makes fewer errors, but is far slower and needs the package quote-extract-large',
  ).choices(models)
