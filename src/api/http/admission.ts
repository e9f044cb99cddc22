import type { RequestHandler, Response } from 'express';
import { type Rates, rateProblem } from '../limits/rates.ts';
import type { Access, Admission } from './access.ts';
import type { Metrics } from './metrics.ts';
import { forAnyOrigin } from './pages.ts';

/** Files that are read from disk and cost next to nothing; a page asks for dozens of them. */
const free = /^\/(assets|basemap|embed\.js)(\/|$)/;

/** Finds out who asks, and asks whoever has spent the requests of this minute to come back. */
export function admission(access: Access, rates: Rates, metrics: Metrics): RequestHandler {
  return async (request, response, next) => {
    const admitted = await access({ headers: request.headers, address: request.socket.remoteAddress });
    response.locals.admission = admitted;
    const retryAfter = free.test(request.path) ? null : await rates.request(admitted.payer);
    if (retryAfter === null) return next();
    metrics.limited.inc();
    const { message, extensions } = rateProblem(retryAfter);
    refuse(response, 429, retryAfter, message, extensions.code as string);
  };
}

/** What `admission` found out. */
export function admissionOf(response: Response): Admission {
  return response.locals.admission as Admission;
}

/** An answer that says when to come back, in the shape of GraphQL errors. */
export function refuse(response: Response, status: number, retryAfter: number, message: string, code: string): void {
  // A page elsewhere that reads public answers may read this one too.
  forAnyOrigin(response);
  response.setHeader('retry-after', String(retryAfter));
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
