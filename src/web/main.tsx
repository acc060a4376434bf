// web: the screens. They draw what the server sends (wire/, report/, picture/) and run what-ifs in a worker with the same stress/.
// The address holds dates, policy, language and scenario; nothing else is state that a link would lose.
// No law of the house lives here alone: no money is computed, no claim resolved, no sentence about the ledger worded.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './api.ts'
import { router } from './router.tsx'
import { restoreTheme } from './shell/theme.ts'
import './tokens.css'
import './styles/shell.css'
import './styles/parts.css'
import './styles/screens.css'

restoreTheme()

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server refused it will refuse again; only silence is worth asking twice.
      retry: (failures, error) => failures < 1 && error instanceof Refused && error.problem.code === 'address-unreachable',
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
