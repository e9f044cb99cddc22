import { Router } from 'express';
import type { Services } from '../services.ts';
import type { Metrics } from './metrics.ts';

/** How long the store may take to answer before we call it unready. */
const patienceMs = 2_000;

/** `/healthz`: the process lives. `/readyz`: it can answer, or why not. `/metrics`: for Prometheus. */
export function healthRoutes({ store, gazetteer }: Services, metrics: Metrics, isDraining: () => boolean): Router {
  const router = Router();
  router.use(['/healthz', '/readyz', '/metrics'], (_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const checks = {
      store: await answers(store.ping()),
      gazetteer: gazetteer.country('NL') ? 'ok' : 'The gazetteer knows no country; run `dateline gazetteer build`.',
      server: isDraining() ? 'stopping' : 'ok',
    };
    const isReady = Object.values(checks).every((check) => check === 'ok');
    if (!isReady) response.setHeader('retry-after', '5');
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unready', checks });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}

/** `ok`, or in words that betray nothing why not. */
async function answers(ping: Promise<void>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${patienceMs} ms`), patienceMs);
  });
  try {
    return await Promise.race([ping.then(() => 'ok'), late]);
  } catch {
    return 'no answer';
  } finally {
    clearTimeout(timer);
  }
}
