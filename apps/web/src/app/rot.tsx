import { Outlet } from '@tanstack/react-router';
import { ToastRegion } from '../shared/ui/toast';
import { Opplesing } from './opplesing';
import { Ramme } from './ramme';
import { Sesjonsvakt } from './sesjonsvakt';

export function Rot() {
  return (
    <ToastRegion>
      <Ramme>
        <Outlet />
      </Ramme>
      <Sesjonsvakt />
      <Opplesing />
    </ToastRegion>
  );
}
