/** What a field costs whose value travels: read by `server/measure.ts`, so that nobody asks GWS for too much at once. */

/** Read from GWS, for all items of a list by one request. */
export const travels = { extensions: { requests: 1 } } as const;

/** Read from GWS, by a request for every item of a list. */
export const travelsEach = { extensions: { requestsEach: 1 } } as const;
