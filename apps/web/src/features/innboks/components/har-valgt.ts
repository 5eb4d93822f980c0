import { createContext } from 'react';

/** True as soon as something is ticked: then the one primary button is at the bottom, for all that is ticked. */
export const HarValgtContext = createContext(false);
