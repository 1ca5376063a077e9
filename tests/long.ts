// `npm run test:long` asks every property many more times.
import fc from 'fast-check'

export const isLong = process.env.LONG === '1'
fc.configureGlobal({ numRuns: isLong ? 5000 : 100 })
