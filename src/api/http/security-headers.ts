import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Everything comes from here and nothing runs that stands in a page. Styles are the exception: Lit and the editor of the
 * playground put them into the document. Workers of that editor begin as blobs.
 */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  frameSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  objectSrc: ["'none'"],
};

function securityHeaders(framableBy: '*' | "'none'"): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...contentSecurityPolicy, frameAncestors: [framableBy] },
    },
    // Embeds, their script and public answers are made to be used by other sites.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // frame-ancestors says it; the old header has no word for "anyone".
    frameguard: framableBy === '*' ? false : { action: 'deny' },
  });
}

/** `/embed/*` may stand in a frame anywhere, everything else nowhere. */
export function createSecurityHeaders(): RequestHandler {
  const framable = securityHeaders('*');
  const unframable = securityHeaders("'none'");
  return (request, response, next) =>
    (request.path.startsWith('/embed/') ? framable : unframable)(request, response, next);
}
