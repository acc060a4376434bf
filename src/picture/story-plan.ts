/** Where the parts of a story stand, px. */
export interface StoryPlan {
  readonly width: number
  readonly narrow: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly base: number
  readonly lanesAt: number
}
