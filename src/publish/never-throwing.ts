import type { RequestListener } from 'node:http';
import process from 'node:process';

/** A request that meets a fault of ours is answered with 500; the next one finds the server where it was. */
export function neverThrowing(listener: RequestListener): RequestListener {
  return (request, response) => {
    try {
      void listener(request, response);
    } catch (error) {
      process.stderr.write(
        `${request.method} ${request.url}: ${error instanceof Error ? error.message : 'okänt fel'}\n`,
      );
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Servern stötte på ett fel.\n');
    }
  };
}
