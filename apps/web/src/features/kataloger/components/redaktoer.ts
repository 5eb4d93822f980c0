import { use } from 'react';
import { RolleContext } from '../../../shared/lib/rolle';

/** Whether the role in force edits catalogues; the pages are also for people without any role. */
export const useErDirektorat = (): boolean => use(RolleContext)?.rolle.rolle === 'HELSEDIREKTORATET';
