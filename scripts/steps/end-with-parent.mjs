// Loaded into each server: ends it when the process that started it is gone, however that ended.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
