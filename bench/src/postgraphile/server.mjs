// PostGraphile over the tables as they are. It is copied beside its packages, and runs there on a Node of its own.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { pgSmartTags } from 'postgraphile/utils';

const { DATABASE_URL, PORT } = process.env;
// both directions of this reference would have the same name, and every type that leads to it would be missing
const poster = {
  kind: 'constraint',
  match: 'Media.Media_clinicId_posterId_fkey',
  tags: { foreignFieldName: 'isPosterOf' },
};

const service = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [pgSmartTags(poster)],
  // it hides references without an index of exactly their columns, which a shorter index serves as well
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
}).createServ(grafserv);

const server = createServer();
await service.addTo(server);
server.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
