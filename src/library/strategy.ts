// edifice/strategy: pay-offs to equilibria and bargains.
export type { CubeGame, Equilibria, Profile } from '../strategy/index.ts'
export {
  bimatrixEquilibria,
  cubeEquilibria,
  nashByUtility,
  nashShares,
  parseUtility,
  rubinsteinLimit,
  rubinsteinShares,
} from '../strategy/index.ts'
