/** Entry point of the server's worker threads. */

import { answerTasks } from '../../../threads/pool.js'
import { loadExtractor } from '../../workers/load-extractor.js'
import type { TextRequest } from '../request/text-request.js'
import { answerRequest } from './extract-work.js'

answerTasks((request: TextRequest) => answerRequest(request, loadExtractor))
