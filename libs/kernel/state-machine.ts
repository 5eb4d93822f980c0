import { fail, ok, type Result } from './result';

/** One row of a state table: where an action leads, who may, and what must hold first. */
export interface Transition<State extends string, Guard extends string> {
  readonly to: State | 'SLETTET';
  /** Who may do it, in the words of the table; the policy decides whether the actor is one of them. */
  readonly by: readonly string[];
  readonly guards: readonly Guard[];
  /** True when the act is signed: it writes to the signaturlogg. */
  readonly signed: boolean;
  /** True when the act happens by itself as a consequence of another. */
  readonly automatic?: boolean;
}

export type StateTable<State extends string, Action extends string, Guard extends string> = Readonly<
  Record<State, Partial<Record<Action, Transition<State, Guard>>>>
>;

export type GuardFn<Case> = (subject: Case) => Result<unknown>;

/** A state machine is data: a table, and one function for each guard the table names. */
export interface Machine<State extends string, Action extends string, Guard extends string, Case> {
  readonly name: string;
  readonly initial: State;
  readonly table: StateTable<State, Action, Guard>;
  readonly guards: Readonly<Record<Guard, GuardFn<Case>>>;
  /** The roles the actor has in this case; an action asks for one of those its row names. */
  readonly roles: (subject: Case) => readonly string[];
}

/** Where `action` leads from `state` for this case, or why it cannot be done. No effects. */
export function transition<State extends string, Action extends string, Guard extends string, Case>(
  machine: Machine<State, Action, Guard, Case>,
  state: State,
  action: Action,
  subject: Case,
): Result<Transition<State, Guard>> {
  const step = machine.table[state][action];
  if (!step) return fail('konflikt', `${machine.name}.feilTilstand`, { tilstand: state, handling: action });
  if (!machine.roles(subject).some((role) => step.by.includes(role))) {
    return fail('forbudt', `${machine.name}.ikkeDinRolle`, { handling: action, roller: step.by });
  }
  for (const guard of step.guards) {
    const outcome = machine.guards[guard](subject);
    if (!outcome.ok) return outcome;
  }
  return ok(step);
}

/** The actions open from `state` for this case, so that a screen can draw its buttons without knowing a rule. */
export function allowedActions<State extends string, Action extends string, Guard extends string, Case>(
  machine: Machine<State, Action, Guard, Case>,
  state: State,
  subject: Case,
): Action[] {
  const actions = Object.keys(machine.table[state]) as Action[];
  return actions.filter((action) => {
    const step = machine.table[state][action];
    return step?.automatic !== true && transition(machine, state, action, subject).ok;
  });
}

/** What is wrong with a table: unreachable states, and actions that nobody may take. Empty when it is whole. */
export function findFaults<State extends string, Action extends string, Guard extends string, Case>(
  machine: Machine<State, Action, Guard, Case>,
): string[] {
  const states = Object.keys(machine.table) as State[];
  const reached = new Set<string>([machine.initial]);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const state of states.filter((s) => reached.has(s))) {
      for (const step of rows(machine.table[state])) reached.add(step.to);
    }
  }
  const unreachable = states.filter((s) => !reached.has(s)).map((s) => `${machine.name}: ${s} is never reached`);
  const nobody = states.flatMap((state) =>
    Object.entries<Transition<State, Guard> | undefined>(machine.table[state])
      .filter(([, step]) => step?.by.length === 0)
      .map(([action]) => `${machine.name}: nobody may ${action} from ${state}`),
  );
  return [...unreachable, ...nobody];
}

const rows = <State extends string, Guard extends string>(
  actions: Partial<Record<string, Transition<State, Guard>>>,
): Transition<State, Guard>[] => Object.values(actions).filter((step) => step !== undefined);
