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

/** What may stand in other sites' frames: embeds, and not the page that makes them. */
const embed = /^\/embed\/(article|event|story)\//;

/** Embeds may stand in frames of `embedOrigins` and of our own builder, everything else in none. */
export function createSecurityHeaders(embedOrigins: readonly string[]): RequestHandler {
  const framable = securityHeaders(embedOrigins.includes('*') ? ['*'] : ["'self'", ...embedOrigins]);
  const unframable = securityHeaders(["'none'"]);
  return (request, response, next) => (embed.test(request.path) ? framable : unframable)(request, response, next);
}

function securityHeaders(frameAncestors: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...contentSecurityPolicy, frameAncestors },
    },
    // Embeds, their script and public answers are made to be used by other sites.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // frame-ancestors says it; the old header has no word for a list.
    frameguard: frameAncestors.includes("'none'") ? { action: 'deny' } : false,
  });
}
