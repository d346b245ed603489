import type { Server } from "node:http";

const GRACE_MS = 5000;
const SWEEP_EVERY_MS = 250;

/**
 * Ends a server without cutting anybody off: it takes nothing new, finishes what it has begun, and after a grace period
 * closes what is left.
 *
 * Sweeps, because Node closes the connections that are idle at the moment of `close` and no later ones.
 */
export function drain(server: Server, graceMs = GRACE_MS): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_EVERY_MS);
    const end = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
  });
}
