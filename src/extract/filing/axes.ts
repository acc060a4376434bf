import type { FilingMember } from '../../model/index.ts'

export const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

export type AxisRole =
  /** Its members are whoever stands on the other side. */
  | 'counterparty'
  /** Its members are the low and the high end of one figure. */
  | 'range'
  /** Its member is the day from which a part of the backlog is expected. */
  | 'timing'
  /** After the balance date: no part of its totals. */
  | 'after'
  /** Another basis of counting: as once reported, eliminated, forecast. Never added to what is told now. */
  | 'other-basis'
  /** A part of the whole: a segment, a product, a category. */
  | 'part'

const roles: readonly (readonly [RegExp, AxisRole])[] = [
  [/^RangeAxis$|^StatisticalMeasurementAxis$/, 'range'],
  [/ExpectedTimingOfSatisfactionStartDateAxis$/, 'timing'],
  [/^SubsequentEventTypeAxis$/, 'after'],
  [
    /^(?:RestatementAxis|StatementScenarioAxis|ConsolidationItemsAxis|ReclassificationAxis|RevisionOfPriorPeriodAxis)$/,
    'other-basis',
  ],
  [/ByBenchmarkAxis$|ByTypeAxis$/, 'part'],
  [
    /(?:Customers?|Counterpart(?:y|ies)|Suppliers?|Vendors?|Lenders?|Lessors?|Landlords?|RelatedPart(?:y|ies)|Investees?)(?:Name)?Axis$/,
    'counterparty',
  ],
]
export const roleOfAxis = (axis: string): AxisRole => roles.find(([name]) => name.test(localOf(axis)))?.[1] ?? 'part'

/** Members that tell a class of counterparties and not one of them. */
const classes =
  /^(?:Non-?[rR]elatedPart(?:y|ies)|RelatedPart(?:y|ies)|Affiliated?Entit(?:y|ies)|EquityMethodInvestee|ThirdPart(?:y|ies)|UnrelatedPart(?:y|ies)|Investors?|Management|Directors?|CommercialCustomers?|Customers?|Other\w*|Various\w*|\w*ConcentrationRisk)(?:Member|Domain)$/
export const namesOne = ({ axis, member, typed }: FilingMember): boolean =>
  !typed && roleOfAxis(axis) === 'counterparty' && !classes.test(localOf(member))

/** "hlgs:NubilaCloudIncMember" -> "Nubila Cloud Inc". */
export const wordsOfMember = ({ member, typed }: FilingMember): string =>
  typed
    ? member
    : localOf(member)
        .replace(/(?:Member|Domain)$/, '')
        .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')

/** "Customer A", "Supplier Two", "Customer1": told apart by the filer, named by nobody. */
export const isAnonymous = (words: string): boolean =>
  /^(?:Customer|Supplier|Vendor|Lender|Counterparty|Lessor|Landlord|Partner|Company|Investee)(?: ?(?:[A-Z]|\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Number \w+))?$/i.test(
    words,
  )
