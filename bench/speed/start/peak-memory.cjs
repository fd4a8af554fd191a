/** Preloaded into a measured process: on exit, writes its peak memory in KiB to descriptor 3. */
const { readFileSync, writeSync } = require('node:fs')

function peak() {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    // not Linux; on Linux, maxRSS would include the memory of the parent process
    return process.resourceUsage().maxRSS
  }
}

process.on('exit', () => writeSync(3, String(peak())))
