export { passBlock, settleBlock } from './block'
export { settleOne } from './one'
export { loadScenarios, storePayments, storeStress } from './scenarios'
