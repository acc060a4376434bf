// wire: JSON in and out, versioned. The only room that knows JSON: what is stored, what the screens fetch, what files hold.
// Money is { "currency": "USD", "amount": "12.34" }, exact decimal text; maps are arrays; instants are milliseconds inside, ISO at the doors.
export * from './address.ts'
export * from './api.ts'
export * from './assume.ts'
export * from './chance.ts'
export * from './claims-csv.ts'
export * from './correction.ts'
export * from './json.ts'
export * from './problems.ts'
export * from './proposals.ts'
