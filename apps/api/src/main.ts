import { createServer, type Server } from 'node:http';
import { createServer as createNetServer, type Server as NetServer } from 'node:net';
import { type Database, OperatorError, openDatabase, reportFailure } from '@reprise/prisma';
import { rememberErasedClients } from '@reprise/prisma/erased-clients';
import { warmReferences } from '@reprise/schema/source/reference';
import { seedDemo, seedDemoHistory, seedLibrary } from '@reprise/prisma/seed';
import { UPLOAD_MILLISECONDS } from './body-time.ts';
import { startClock } from './clock/clock.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { keepLocalCredential } from './local-credential.ts';
import { type Log, openLog } from './log.ts';
import { makeServer } from './server.ts';

/** How long answers under way may still take when the server stops. */
const CLOSING_MILLISECONDS = 5000;
/** How long after the start the writer of references is got ready: by then the first answers are out. */
const WARMING_MILLISECONDS = 2000;

async function open(environment: Environment): Promise<Database> {
  const database = await openDatabase({
    url: environment.databaseUrl,
    dataFolder: environment.dataFolder,
    holder: { what: 'Reprise', address: environment.adminOrigin },
    migrate: true,
  });
  await seedLibrary(database.prisma);
  if (environment.seedsDemo) {
    await seedDemo(database.prisma);
    await seedDemoHistory(database.prisma);
  }
  return database;
}

/** Whether the demo's people are in, whose password everybody knows. */
async function holdsDemo({ prisma }: Database): Promise<boolean> {
  return (await prisma.identity.count({ where: { email: 'owner@demo.test' } })) > 0;
}

/** Listens; on this machine alone when the demo is in. */
function listen(server: NetServer, port: number, isPrivate: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new OperatorError(`Port ${port} is taken. Stop what uses it, or set API_PORT to another.`)
          : new OperatorError(`The API cannot listen on port ${port}: ${error.message}`),
      ),
    );
    server.listen({ port, host: isPrivate ? '127.0.0.1' : undefined }, resolve);
  });
}

/** Fails while the port is taken, before any work is done for nothing. */
async function demandPort(port: number): Promise<void> {
  const probe = createNetServer();
  await listen(probe, port, true);
  await new Promise((resolve) => probe.close(resolve));
}

function closeOnSignal(server: Server, database: Database, log: Log, closing: () => Promise<void>): void {
  let isClosing = false;
  const close = (signal: NodeJS.Signals) => {
    if (isClosing) return;
    isClosing = true;
    const closed = closing();
    log.info({ signal }, 'closing');
    setTimeout(() => server.closeAllConnections(), CLOSING_MILLISECONDS).unref();
    server.close(() => void closed.then(() => database.close()).then(() => process.exit(0), reportFailure));
    server.closeIdleConnections();
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = openLog();
  await demandPort(environment.port);
  const database = await open(environment);
  let isClosing = false;
  const credential =
    database.kind === 'embedded'
      ? keepLocalCredential(environment.dataFolder, `http://127.0.0.1:${environment.port}/graphql`)
      : undefined;
  const { listener, jobs, endStreams } = makeServer({
    db: database.prisma,
    listen: database.listen,
    secret: environment.secret,
    adminOrigin: environment.adminOrigin,
    media: environment.media,
    requestsPerMinute: environment.requestsPerMinute,
    lookUp: environment.lookUp,
    mail: environment.mail,
    localSecret: credential?.secret,
    rememberErased: (client) => rememberErasedClients(environment.dataFolder, [client]),
    log,
    isClosing: () => isClosing,
  });
  // longer than the admin keeps a connection to here, so that it never asks on one that is just being closed
  const timeouts = { requestTimeout: UPLOAD_MILLISECONDS, headersTimeout: 15_000, keepAliveTimeout: 75_000 };
  const server = createServer(timeouts, listener);
  try {
    const isDemo = await holdsDemo(database);
    await listen(server, environment.port, isDemo);
    // npm start lets the admin listen no wider than the API
    process.send?.({ holdsDemo: isDemo });
  } catch (error) {
    credential?.remove();
    await database.close();
    throw error;
  }
  const stopClock = startClock(database.prisma, jobs, log);
  closeOnSignal(server, database, log, async () => {
    isClosing = true;
    credential?.remove();
    await Promise.all([stopClock(), endStreams()]);
  });
  log.info({ port: environment.port, database: database.kind }, 'listening');
  // what fails here fails again, and is told, where a reference is asked for
  setTimeout(() => void warmReferences().catch(() => {}), WARMING_MILLISECONDS).unref();
}

await main().catch(reportFailure);
