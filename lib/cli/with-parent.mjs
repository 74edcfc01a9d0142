// Loaded first into the processes that `kesah start` starts. A channel connects them with it, which closes
// when it dies, even of SIGKILL: nobody is left behind holding the port. What they start in their turn
// loads this file, too: forked with a channel it goes with its own parent, else nothing happens.
process.once('disconnect', () => process.exit(1))
