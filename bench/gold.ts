import { InputError } from '../src/errors.js'
import type { GoldArticle } from '../src/score/gold.js'
import { readArticles } from '../train/corpus.js'

/**
 * The annotated articles of the file that the script's first argument names. Ends the process with one line on stderr:
 * code 2 without an argument, 1 where the file cannot be read or is malformed.
 *
 * @param usage how the script is called
 */
export function goldOfArgument(usage: string): GoldArticle[] {
  const file = process.argv[2]
  if (!file) return quit(`usage: ${usage}`, 2)
  try {
    return readArticles(file)
  } catch (error) {
    if (error instanceof InputError) return quit(error.message, 1)
    // Node's own words name the file: "ENOENT: no such file or directory, open 'x'"
    if (error instanceof Error && 'code' in error) return quit(error.message, 1)
    throw error
  }
}

function quit(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}
