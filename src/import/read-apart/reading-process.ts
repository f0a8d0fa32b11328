import { importDocument } from '../import-document.ts';
import { answerQuestions } from './answer-questions.ts';

/** A process of its own for reading what strangers sent: see `start-reader.ts`. */
answerQuestions(({ bytes, fileName, options }) => importDocument(bytes, fileName, options));
