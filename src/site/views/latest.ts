/** The newest of a list that grows, as many as a page has room for, and how many there are in all. */
export interface Latest<Value> {
  readonly shown: readonly Value[];
  readonly total: number;
}

/** `newestFirst`: all there are. */
export function takeLatest<Value>(newestFirst: readonly Value[], most = MOST_SHOWN): Latest<Value> {
  return { shown: newestFirst.slice(0, most), total: newestFirst.length };
}

/** In entries: the rest is a link away. */
const MOST_SHOWN = 10;

/** The first of a list, so many; or all of it where one or two would be left for another page. */
export function takeFirst<Each>(list: readonly Each[], most: number): readonly Each[] {
  return list.length <= most + 2 ? list : list.slice(0, most);
}
