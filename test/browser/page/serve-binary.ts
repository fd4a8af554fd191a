import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'

/** Starts the built command on a free port, until the test ends; returns its address. */
export async function serveBinary(): Promise<string> {
  const args = ['bin/quote-extract.js', 'serve', '--no-open', '--port', '0']
  const child = spawn(process.execPath, args)
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()))
    child.once('close', () => reject(new Error('the server did not start: run npm run build')))
  })
}
