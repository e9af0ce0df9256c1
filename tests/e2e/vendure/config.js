// The shop: Vendure's defaults, listening on this machine alone. SQLite is compiled to
// WebAssembly, so no compiler is needed; it is written to its file only while it is made.
const { DefaultSearchPlugin, dummyPaymentHandler } = require('@vendure/core');

const setting = name => {
  if (!process.env[name]) throw new Error(`${name} is not set`);
  return process.env[name];
};

const isNew = process.env.SHOP_NEW === 'yes';

exports.config = {
  apiOptions: {
    hostname: '127.0.0.1',
    port: Number(setting('SHOP_PORT')),
    shopApiPath: 'shop-api',
    adminApiPath: 'admin-api',
  },
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    superadminCredentials: {
      identifier: setting('SHOP_OWNER'),
      password: setting('SHOP_PASSWORD'),
    },
    cookieOptions: { secret: setting('SHOP_PASSWORD') },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: 'sqljs',
    location: setting('SHOP_DATABASE'),
    autoSave: isNew,
    synchronize: isNew,
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true })],
};
