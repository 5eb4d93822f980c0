import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal, Rollenavn } from './principal';

/**
 * What a route asks of the one who calls. `innlogget` means any person with a session; the module's policy then answers
 * which rows. A list of roles means that one of them must be held today.
 */
export type Access = 'offentlig' | 'innlogget' | readonly Rollenavn[];

/** How a route shows another person's data: one record, a list, or nobody's. */
export type Look = 'ingen' | 'journal' | 'liste';

export const ACCESS = 'kp:access';
export const LOOK = 'kp:look';

/** Open without log-in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'offentlig' satisfies Access);

/** Any logged-in person; which rows is decided by the module's policy inside the query. */
export const LoggedIn = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'innlogget' satisfies Access);

/** One of these roles must be in force. */
export const RequireRole = (...roles: Rollenavn[]): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, roles);

/** The route shows other people's data and writes the innsynslogg; a test holds it to that. */
export const LogsLook = (look: Exclude<Look, 'ingen'>): MethodDecorator => SetMetadata(LOOK, look);

/** The one who calls. Only on routes that are not public. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<{ principal?: Principal }>();
  if (!principal) throw new Error('CurrentUser on a public route');
  return principal;
});
