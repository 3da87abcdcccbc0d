import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import { PAGES } from './addresses';
import { DeskPage } from './desk/DeskPage';
import { UncheckedPage } from './UncheckedPage';

/** These know every rule or the engine, which nobody needs who opens another page. */
const InsightsPage = lazy(() => import('./insights/InsightsPage'));
const ReadingPage = lazy(() => import('./desk/ReadingPage'));
const LibraryPage = lazy(() => import('./library/LibraryPage'));
const RecordPage = lazy(() => import('./library/RecordPage'));
const DuplicatesPage = lazy(() => import('./library/DuplicatesPage'));
const OutletsPage = lazy(() => import('./library/OutletsPage'));
const RequestsPage = lazy(() => import('./requests/RequestsPage'));
const RulesPage = lazy(() => import('./rules/RulesPage'));
const RulePage = lazy(() => import('./rules/RulePage'));
const PolicyPage = lazy(() => import('./policy/PolicyPage'));
const ImportPage = lazy(() => import('./imports/ImportPage'));
const ImportsPage = lazy(() => import('./imports/ImportsPage'));
const TrailPage = lazy(() => import('./trail/TrailPage'));
const TourPage = lazy(() => import('./tour/TourPage'));

/** What the menu's *Attribution* opens: the desk, and the pages beside it. */
const AttributionApp = () => (
  <Page.Protect permissions={[{ ...PERMISSIONS.readReports }]}>
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<DeskPage />} />
        <Route path="desk/:uid/:documentId" element={<ReadingPage />} />
        <Route path="unchecked" element={<UncheckedPage />} />
        <Route path="requests" element={<RequestsPage />} />
        <Route path="sources" element={<LibraryPage />} />
        <Route path="sources/duplicates" element={<DuplicatesPage />} />
        <Route path="sources/import" element={<ImportsPage />} />
        <Route path="sources/import/:documentId" element={<ImportPage />} />
        <Route path="sources/:documentId" element={<RecordPage />} />
        <Route path="outlets" element={<OutletsPage />} />
        <Route path="rules" element={<RulesPage />} />
        <Route path="rules/:ruleId" element={<RulePage />} />
        <Route path="policy" element={<PolicyPage />} />
        <Route path="trail" element={<TrailPage />} />
        <Route path="insights" element={<InsightsPage />} />
        <Route path="tour" element={<TourPage />} />
        <Route path="*" element={<Navigate to={PAGES.start} replace />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);

export default AttributionApp;
