import { InputError } from '../src/errors.js'
import type { GoldArticle } from '../src/score/gold.js'
import { readArticles } from '../train/corpus.js'

/**
 * Reads the annotated articles in the file named by the script's first argument. Without an argument the process exits
 * with code 2, for an unreadable or malformed file with code 1, with one line on stderr.
 *
 * @param usage command line to print without an argument
 */
export function goldOfArgument(usage: string): GoldArticle[] {
  const file = process.argv[2]
  if (!file) return quit(`usage: ${usage}`, 2)
  try {
    return readArticles(file)
  } catch (error) {
    if (error instanceof InputError) return quit(error.message, 1)
    // Node's message names the file: "ENOENT: no such file or directory, open 'x'"
    if (error instanceof Error && 'code' in error) return quit(error.message, 1)
    throw error
  }
}

function quit(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}
