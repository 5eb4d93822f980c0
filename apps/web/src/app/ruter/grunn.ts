import { createRootRoute, createRoute } from '@tanstack/react-router';
import { Innlogget } from '../innlogget';
import { Rot } from '../rot';

export const rotRute = createRootRoute({ component: Rot });

/** Parent of every page that needs a person and a role; shows the log-in page in place when there is none. */
export const innloggetRute = createRoute({ getParentRoute: () => rotRute, id: 'innlogget', component: Innlogget });
