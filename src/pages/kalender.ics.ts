import type { APIRoute } from 'astro';
import { calendarOfAll } from '../feeds/calendar.ts';
import { writeCalendar } from '../feeds/write-calendar.ts';
import { loadArchive } from '../site/build/archive.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeCalendar(calendarOfAll(await loadArchive()), site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
