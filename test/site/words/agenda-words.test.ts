import { expect, test } from 'vitest';
import { fateInWords } from '../../../src/site/words/agenda-words.ts';

const minutes = { id: 'lovrad-2031-04-02', type: 'minnesanteckningar', textForm: 'ordagrann' } as const;

test('what is not mentioned is told of the text that the archive has, and no more', () => {
  expect(fateInWords('nämns inte', minutes)).toBe('Nämns inte i minnesanteckningarna');
  expect(fateInWords('nämns inte', { ...minutes, type: 'protokoll' })).toBe('Nämns inte i protokollet');
  expect(fateInWords('nämns inte', { ...minutes, textForm: 'sammandrag' })).toBe(
    'Nämns inte i sammandraget av minnesanteckningarna',
  );
  expect(fateInWords('beslut saknas', { ...minutes, textForm: 'sammandrag' })).toBe(
    'Punkten finns i sammandraget av minnesanteckningarna, utan beslut',
  );
});
