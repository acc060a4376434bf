// edifice/solve: bare problems of the literature by name, as `edifice solve` answers them. docs/problems.md lists them.
export type { EngineName, Solution, SolveContext, SolveError, SolveResult } from '../solve/index.ts'
export { engineNames, modelNames, solveAll, solveProblem } from '../solve/index.ts'
