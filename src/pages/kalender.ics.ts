import type { APIRoute } from 'astro';
import { calendarOfAll } from '../feeds/calendar.ts';
import { writeCalendar } from '../feeds/write-calendar.ts';
import { siteContent } from '../site/build/site-content.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeCalendar(calendarOfAll(siteContent().archive), site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
