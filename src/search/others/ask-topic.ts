import { parseJson } from '../../archive/parse-json.ts';
import { urlsUnder } from '../../site/addresses/urls.ts';
import { parseFilingDate, type FilingDate } from '../../swedish/calendar-date.ts';
import { faultOf, fetchFromOther } from '../fetch-from-other.ts';
import { readUpTo } from '../read-up-to.ts';
import { PATIENCE_WITH_OTHERS, type Lack } from './archive-question.ts';

/** What another archive says of a topic with this id. */
export type TopicAnswer =
  | {
      readonly kind: 'has';
      /** What that archive calls it: the same id may mean another matter there. */
      readonly name: string;
      readonly meetings: number;
      readonly decisions: number;
      /** Of its latest meeting in the topic; undefined where it has none. */
      readonly latest: FilingDate | undefined;
    }
  | { readonly kind: 'has not' }
  | { readonly kind: 'lack'; readonly lack: Lack };

/**
 * Asks another archive whether it has a topic, in five seconds or not at all. One small file is fetched from it, and nothing else: what it
 * sends is read no further than such a file reaches, and is checked here, so that no worker is needed to end it.
 */
export async function askTopic(archive: string, topic: string): Promise<TopicAnswer> {
  try {
    const { body } = await fetchFromOther(urlsUnder(archive).topicsInBrief, PATIENCE_WITH_OTHERS);
    return findTopic(parseJson(new TextDecoder().decode(await readUpTo(body, MOST.bytes))), topic);
  } catch (error) {
    return { kind: 'lack', lack: faultOf(error) };
  }
}

/** What no such file has more of: a topic takes some 200 bytes. */
const MOST = { bytes: 400_000, name: 200, amount: 1_000_000 } as const;

function findTopic(told: unknown, topic: string): TopicAnswer {
  const faulty: TopicAnswer = { kind: 'lack', lack: 'faulty' };
  if (!Array.isArray(told)) return faulty;
  const found: unknown = told.find((each) => idOf(each) === topic);
  if (found === undefined) return { kind: 'has not' };
  if (!isTopic(found)) return faulty;
  const { namn, moten, beslut, senast } = found;
  const latest = senast === null ? undefined : parseFilingDate(senast);
  if (typeof latest === 'string') return faulty;
  return { kind: 'has', name: namn, meetings: moten, decisions: beslut, latest };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
}

/** The keys of `amnen-i-korthet.json` that are read here. */
interface ToldTopic {
  readonly namn: string;
  readonly moten: number;
  readonly beslut: number;
  readonly senast: string | null;
}

function isTopic(value: unknown): value is ToldTopic {
  if (typeof value !== 'object' || value === null) return false;
  const told: Partial<Record<keyof ToldTopic, unknown>> = value;
  return (
    isShortText(told.namn) &&
    isAmount(told.moten) &&
    isAmount(told.beslut) &&
    (told.senast === null || isShortText(told.senast))
  );
}

/** Without what nobody sees, such as what turns the direction of writing. */
function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MOST.name && !/\p{C}/u.test(value);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST.amount;
}
