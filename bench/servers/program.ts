/** The program as operators start it, with CometD and everything else, told by its environment. */
import { main } from '../../src/main.js';
import { answering } from '../support/answering.js';

await main([]);
answering({ port: () => Number(process.env['PORT']) });
