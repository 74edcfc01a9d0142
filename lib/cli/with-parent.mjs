// Loaded first into the processes that `kesah start` starts: their standard input is a pipe from it, which
// closes when it dies, even of SIGKILL. Nobody is left behind holding the port.
process.stdin.once('close', () => process.exit(1)).resume()
process.stdin.unref()
