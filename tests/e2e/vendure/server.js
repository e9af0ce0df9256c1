// Serves the shop until it is told to end, or whoever started it is gone.
const { bootstrap, JobQueueService } = require('@vendure/core');
const { config } = require('./config');

process.stdin.on('end', () => process.exit(0)).resume();

bootstrap(config)
  .then(app => app.get(JobQueueService).start())
  .catch(error => { console.error(error); process.exit(1); });
