// Fills a new database with Vendure's sample catalogue, without its pictures.
const fs = require('fs');
const path = require('path');
const { bootstrap, JobQueueService, TransactionalConnection } = require('@vendure/core');
const { populate } = require('@vendure/core/cli');
const { config } = require('./config');

const samples = path.join(__dirname, 'node_modules/@vendure/create/assets');
const COUNTS = `
  SELECT (SELECT count(*) FROM product_variant) AS variants,
         (SELECT count(DISTINCT productVariantId) FROM search_index_item) AS indexed`;

// Pictures need a plugin of their own; they are the fourth column of every row.
function catalogue() {
  const cell = '("(?:[^"]|"")*"[^,\\n]*|[^,\\n]*)';
  const row = new RegExp(`^${cell},${cell},${cell},${cell},`, 'gm');
  const rows = fs.readFileSync(path.join(samples, 'products.csv'), 'utf8');
  const [head, ...rest] = rows.split('\n');
  const file = path.join(__dirname, 'products.csv');
  fs.writeFileSync(file, [head, rest.join('\n').replace(row, '$1,$2,$3,,')].join('\n'));
  return file;
}

function beginnings() {
  const data = require(path.join(samples, 'initial-data.json'));
  return { ...data, collections: data.collections.map(({ assetPaths, ...rest }) => rest) };
}

async function indexed(app) {
  const database = app.get(TransactionalConnection).rawConnection;
  for (let tries = 0; tries < 120; tries += 1) {
    const [{ variants, indexed }] = await database.query(COUNTS);
    if (variants > 0 && variants === indexed) return;
    await new Promise(wake => setTimeout(wake, 500));
  }
  throw new Error('the catalogue was not indexed for search within a minute');
}

async function main() {
  const start = async () => {
    const app = await bootstrap(config);
    await app.get(JobQueueService).start();
    return app;
  };
  const app = await populate(start, beginnings(), catalogue());
  await indexed(app);
  await app.close();
}

main().then(() => process.exit(0), error => { console.error(error); process.exit(1); });
