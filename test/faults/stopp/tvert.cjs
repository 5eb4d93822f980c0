// The server without its drain: told to stop, it is gone at once.
process.on('SIGTERM', () => process.exit(0));
