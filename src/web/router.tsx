import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { parseSearch, readAddress, stringifySearch } from './address.ts'
import { LedgerScreen } from './ledger/ledger-screen.tsx'
import { ErrorState, Skeleton } from './parts/states.tsx'
import { App } from './shell/app.tsx'
import { NotFound } from './shell/not-found.tsx'

const root = createRootRoute({
  component: App,
  notFoundComponent: NotFound,
  validateSearch: readAddress,
})
const getParentRoute = () => root

const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: '/', component: LedgerScreen }),
  createRoute({ getParentRoute, path: '/ledger', component: LedgerScreen }),
  createRoute({ getParentRoute, path: '/add', component: lazyRouteComponent(() => import('./add/add-screen.tsx'), 'AddScreen') }),
  createRoute({
    getParentRoute,
    path: '/review',
    component: lazyRouteComponent(() => import('./review/review-screen.tsx'), 'ReviewScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/story/$id',
    component: lazyRouteComponent(() => import('./story/story-screen.tsx'), 'StoryScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/network',
    component: lazyRouteComponent(() => import('./network/network-screen.tsx'), 'NetworkScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/depend',
    component: lazyRouteComponent(() => import('./depend/depend-screen.tsx'), 'DependScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/stress',
    component: lazyRouteComponent(() => import('./stress/stress-screen.tsx'), 'StressScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/source/$hash',
    component: lazyRouteComponent(() => import('./source/source-screen.tsx'), 'SourceScreen'),
  }),
])

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} again={reset} />,
  defaultPendingComponent: () => <Skeleton />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
