import { useMemo } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../permissions';

/** What the person at the screen may do. The server decides anew on each request. */
export interface Allowed {
  readonly readReports: boolean;
  readonly link: boolean;
  readonly waive: boolean;
  readonly waiveBlockers: boolean;
  readonly readAnonymity: boolean;
  readonly manageRecords: boolean;
  readonly managePolicy: boolean;
  readonly readTrail: boolean;
  readonly readInsights: boolean;
}

/** The plugin's permissions of the person at the screen. */
export const useAllowed = (): Allowed => {
  const permissions = useAuth('Attribution', (state) => state.permissions);
  return useMemo(() => {
    const actions = new Set(permissions.map(({ action }) => action));
    return {
      readReports: actions.has(PERMISSIONS.readReports.action),
      link: actions.has(PERMISSIONS.writeLinks.action),
      waive: actions.has(PERMISSIONS.waiveFindings.action),
      waiveBlockers: actions.has(PERMISSIONS.waiveBlockers.action),
      readAnonymity: actions.has(PERMISSIONS.readAnonymity.action),
      manageRecords: actions.has(PERMISSIONS.manageRecords.action),
      managePolicy: actions.has(PERMISSIONS.managePolicy.action),
      readTrail: actions.has(PERMISSIONS.readTrail.action),
      readInsights: actions.has(PERMISSIONS.readInsights.action),
    };
  }, [permissions]);
};
