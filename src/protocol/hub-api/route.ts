/** What a route takes (`undefined`: no body) and gives. */
export type Route<Request, Query, Answer> = { body: Request; query: Query; answer: Answer };
