/** Entry point of the server's worker threads. */
import { loadExtractor } from '../../workers/load-extractor.js'
import { answerTasks } from '../../workers/pool.js'
import type { TextRequest } from '../request/text-request.js'
import { answerRequest } from './extract-work.js'

answerTasks((request: TextRequest) => answerRequest(request, loadExtractor))
