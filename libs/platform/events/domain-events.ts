import { Injectable } from '@nestjs/common';
import type { Script } from '../database/statement';

/** What happened, named `modul.handling`, with what its listeners need. */
export interface DomainEvent {
  readonly navn: string;
}

type Listener<E extends DomainEvent> = (event: E) => Script<unknown>;

/**
 * How a module lower in the graph lets those above act without knowing them. The listeners run in the transaction that
 * caused the event, so that all of it happens or none.
 */
@Injectable()
export class DomainEvents {
  private readonly listeners = new Map<string, Listener<DomainEvent>[]>();

  on<E extends DomainEvent>(navn: E['navn'], listener: Listener<E>): void {
    this.listeners.set(navn, [...(this.listeners.get(navn) ?? []), listener as unknown as Listener<DomainEvent>]);
  }

  *publish(event: DomainEvent): Script<void> {
    for (const listener of this.listeners.get(event.navn) ?? []) yield* listener(event);
  }
}
