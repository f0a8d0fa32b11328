import { oparlAddress, type OParlFile, type OParlObject } from './oparl-object.ts';

const PAGE_SIZE = 100;

/** Cuts an external list of OParl into pages: `meetings`, `meetings-2` … An empty list has one page. */
export function paginate(name: string, objects: readonly OParlObject[], site: URL | undefined): readonly OParlFile[] {
  const pages = Math.max(1, Math.ceil(objects.length / PAGE_SIZE));
  const pageName = (page: number) => (page === 1 ? name : `${name}-${page}`);
  const link = (page: number) => oparlAddress(pageName(page), site);
  return Array.from({ length: pages }, (_, index): OParlFile => {
    const page = index + 1;
    return {
      name: pageName(page),
      content: {
        data: objects.slice(index * PAGE_SIZE, page * PAGE_SIZE),
        pagination: { totalElements: objects.length, elementsPerPage: PAGE_SIZE, currentPage: page, totalPages: pages },
        links: {
          first: link(1),
          ...(page > 1 ? { prev: link(page - 1) } : {}),
          self: link(page),
          ...(page < pages ? { next: link(page + 1) } : {}),
          last: link(pages),
        },
      },
    };
  });
}
