import { importDocument } from '../import-document.ts';
import { answerQuestions } from './answer-questions.ts';

/** The program of the process that reads what strangers sent; `start-reader.ts` starts it. */
answerQuestions(({ bytes, fileName, options }) => importDocument(bytes, fileName, options));
