import { createReadStream, lstatSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { DOCUMENT_KINDS, kindOfDocument } from '../../archive/attachment.ts';
import { ATTACHMENTS } from '../../minutes/attach-documents.ts';
import { PLACES } from '../addresses/places.ts';

/** Made for: `/bilagor/schnv-2021-03-19/avtal.pdf`, also below the folder of the site and with a question after it. */
const ADDRESS = new RegExp(`/${PLACES.attachments}/([a-z0-9-]+)/([A-Za-z0-9][A-Za-z0-9_-]*\\.[A-Za-z0-9]+)(?:\\?|$)`);

/** Lets the dev server hand out the attachments of the content, which a build copies into the site. */
export function serveDocuments(content: string): Plugin {
  return {
    name: 'serve-documents',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, pass) => {
        const [, meeting = '', name = ''] = ADDRESS.exec(request.url ?? '') ?? [];
        const kind = kindOfDocument(name);
        const file = path.join(content, ATTACHMENTS, meeting, name);
        if (kind === undefined || !lstatSync(file, { throwIfNoEntry: false })?.isFile()) return pass();
        response.setHeader('Content-Type', DOCUMENT_KINDS[kind].type);
        response.setHeader('Content-Disposition', 'attachment');
        response.setHeader('X-Content-Type-Options', 'nosniff');
        createReadStream(file).pipe(response);
      });
    },
  };
}
