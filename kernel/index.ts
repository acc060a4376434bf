export { passBlock, settleBlock } from './block'
export { settleOne } from './one'
export { loadOne, loadScenarios, storeOne, storePayments, storeStress } from './scenarios'
