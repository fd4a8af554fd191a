import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OutputError } from '../../errors.js'
import { systemReason } from '../errors/system-reason.js'

export const USUAL_PORT = 8080

/**
 * Opens a port: the one that is asked for, or 8080, or a free one if that is taken.
 *
 * @param port undefined: 8080 or any free port
 * @returns the port
 * @throws OutputError if the address cannot be opened
 */
export async function listen(server: Server, host: string, port?: number): Promise<number> {
  try {
    return await listenOn(server, host, port ?? USUAL_PORT)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (port === undefined && (code === 'EADDRINUSE' || code === 'EACCES'))
      return listen(server, host, 0)
    throw new OutputError(
      `cannot listen on ${nameOf(host, port ?? USUAL_PORT)}: ${reasonOf(error)}`,
    )
  }
}

export const nameOf = (host: string, port: number): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

const reasons = new Map([
  ['EADDRINUSE', 'the port is taken; choose another, or leave out --port'],
  ['EACCES', 'permission denied; choose a port above 1023'],
  ['EADDRNOTAVAIL', 'this machine does not have that address; check --host'],
  ['ENOTFOUND', 'no machine has that name; check --host'],
])

const reasonOf = (error: unknown): string =>
  reasons.get((error as NodeJS.ErrnoException).code ?? '') ?? systemReason(error)
