// The server without what ends its streams and its connections: it waits for those who wait for it.
const { dirname, join } = require('node:path');

const root = dirname(dirname(dirname(process.env.KP_PROGRAM)));
const { Streams } = require(join(root, 'libs/platform/live/streams.js'));
const { Drain } = require(join(root, 'libs/platform/http/drain.js'));

Streams.prototype.beforeApplicationShutdown = () => undefined;
Drain.prototype.beforeApplicationShutdown = () => undefined;
