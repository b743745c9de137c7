// Loaded into each server: ends it when the process that started it is gone, however that ended.
import { Server } from 'node:http';

if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

// A page that listens asks again when its stream ends, on a connection that is open already: a server that stops
// would go on answering there.
// oxlint-disable-next-line typescript/unbound-method -- it is called on the server that is closed
const { close } = Server.prototype;
Server.prototype.close = function closeWithConnections(...args) {
  const closing = setInterval(() => this.closeIdleConnections(), 100);
  this.once('close', () => clearInterval(closing));
  return close.apply(this, args);
};
