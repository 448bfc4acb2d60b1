export { answerSchemas, fault } from './answers';
export { type ParamsOf, requestSchemas } from './requests';
