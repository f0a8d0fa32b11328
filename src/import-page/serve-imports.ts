import type { IncomingMessage, ServerResponse } from 'node:http';
import { CAPS } from '../import/caps.ts';
import { parseJson } from '../archive/parse-json.ts';
import { KEY_HEADER, READ_PARAMETERS, SERVICES } from './addresses.ts';
import { checkText } from './check-text.ts';
import type { KnownContent } from '../site/build/known-content.ts';
import { checkQuestion, saveQuestion } from './messages.ts';
import { isOwnRequest } from './own-request.ts';
import { isPageKey } from './page-key.ts';
import { readGivenDocument } from './read-given-document.ts';
import { receiveBody } from './receive-body.ts';
import type { ImportRunner } from './run-import.ts';
import { saveText } from './save-text.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What is needed to answer the page. `onCrash`: called with an error that nobody foresaw. */
export interface ImportDesk {
  readonly known: KnownContent;
  readonly runner: ImportRunner;
  /** What a save must show. */
  readonly key: string;
  readonly onCrash: (error: unknown) => void;
}

/** Answers the page's requests on the dev server and passes all others on. */
export function serveImports(desk: ImportDesk): Handler {
  return (request, response, next) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    const service = Object.values(SERVICES).find((path) => path === address.pathname);
    if (service === undefined) return next();
    answer(request, address, desk)
      .catch((error: unknown): Answer => {
        desk.onCrash(error);
        return {
          status: 500,
          body: {
            message:
              'Något gick fel i programmet, inte i ditt dokument. Inget är sparat. Se kommandofönstret, och hör av dig till den som sköter arkivet.',
          },
        };
      })
      .then(({ status, body }) => {
        response.writeHead(status, { ...HEADERS, ...(status === 413 ? { Connection: 'close' } : {}) });
        response.end(JSON.stringify(body));
      });
  };
}

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function answer(
  request: IncomingMessage,
  { pathname, searchParams }: URL,
  { known, runner, key }: ImportDesk,
): Promise<Answer> {
  if (request.method !== 'POST') return refuse(405, 'Adressen tar bara emot filer från sidan /importera/.');
  const { host, origin } = request.headers;
  const fetchSite = request.headers['sec-fetch-site'];
  const own = isOwnRequest({
    host,
    origin,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
    remote: request.socket.remoteAddress,
  });
  if (!own) return refuse(403, 'Bara sidan /importera/ på den här datorn får föra in möten.');
  if (pathname === SERVICES.save && !isPageKey(request.headers[KEY_HEADER], key))
    return refuse(
      403,
      'Mötet är inte sparat: bara sidan /importera/ får spara. Öppna den i webbläsaren och försök igen.',
    );
  /* A request that states its size can be refused with an answer; one that does not is cut off. */
  const bytes =
    Number(request.headers['content-length'] ?? 0) > CAPS.fileBytes.most
      ? undefined
      : await receiveBody(request, CAPS.fileBytes.most);
  if (bytes === undefined) return refuse(413, tooLarge());
  if (pathname === SERVICES.read) {
    const told = (name: keyof typeof READ_PARAMETERS) => searchParams.get(READ_PARAMETERS[name])?.trim() ?? '';
    const read = await readGivenDocument(
      {
        bytes,
        fileName: bareName(told('file')),
        organ: told('organ'),
        date: told('date'),
        letter: told('letter'),
        items: told('items'),
      },
      known,
      runner,
    );
    return typeof read === 'string' ? refuse(400, read) : { status: 200, body: read };
  }
  const question = parseJson(new TextDecoder().decode(bytes));
  if (pathname === SERVICES.check) {
    const asked = checkQuestion.safeParse(question);
    return asked.success
      ? { status: 200, body: checkText(asked.data.text, known.read(), known.folder).answer }
      : NO_QUESTION;
  }
  const asked = saveQuestion.safeParse(question);
  return asked.success ? { status: 200, body: saveText(asked.data.text, asked.data.replace, known) } : NO_QUESTION;
}

function tooLarge(): string {
  return `Filen är för stor: ${CAPS.fileBytes.what} får vara högst ${CAPS.fileBytes.limit}. Välj handlingarna från ett möte.`;
}

function refuse(status: number, message: string): Answer {
  return { status, body: { message } };
}

const NO_QUESTION = refuse(400, 'Frågan gick inte att läsa. Ladda om sidan och försök igen.');

/** The name of the file without folders and control characters, as the meeting's source note has it. */
function bareName(name: string): string {
  const bare = name
    .replaceAll(/^.*[/\\]/gs, '')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(0, 200);
  return bare === '' ? 'dokument' : bare;
}
