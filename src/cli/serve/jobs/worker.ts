/** Entry point of the server's worker threads. */

import { answerTasks } from '../../../threads/pool.js'
import { loadExtractor } from '../../workers/load-extractor.js'
import { type AnswerTask, answerRequest } from './extract-work.js'

answerTasks((task: AnswerTask) => answerRequest(task, loadExtractor))
