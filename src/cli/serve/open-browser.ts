import { spawn } from 'node:child_process'

/** Opens an address in the default browser; without one, nothing happens. */
export function openBrowser(address: string): void {
  const [file, args] = commandFor(process.platform, address)
  const child = spawn(file, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

function commandFor(platform: NodeJS.Platform, address: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]]
  // `start` takes its first quoted argument for a title
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', address]]
  return ['xdg-open', [address]]
}
