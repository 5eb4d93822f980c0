import { Injectable } from '@nestjs/common';
import { type Script, all, insert, one, run } from '@kp/platform/database/statement';
import type { Arenatype } from '../domain/virksomhet';

export interface ArenaRad {
  readonly id: string;
  readonly virksomhetId: string;
  readonly navn: string;
  readonly type: Arenatype;
  readonly ekstern: boolean;
  readonly versjon: number;
}

export interface Arena extends ArenaRad {
  /** The goals it can give, by their code in any catalogue version. */
  readonly maalkoder: string[];
}

const SELECT = 'SELECT id, virksomhet_id AS "virksomhetId", navn, type, ekstern, versjon FROM laeringsarena';

/** Places of training and the goals they can give. */
@Injectable()
export class ArenaRepository {
  *find(id: string): Script<ArenaRad | undefined> {
    return yield* one<ArenaRad>(`${SELECT} WHERE id = ?`, id);
  }

  *list(virksomhetId: string): Script<Arena[]> {
    const arenaer = yield* all<ArenaRad>(`${SELECT} WHERE virksomhet_id = ? ORDER BY navn, id`, virksomhetId);
    const koder = yield* all<{ arenaId: string; kode: string }>(
      `SELECT m.arena_id AS "arenaId", m.kode FROM laeringsarena_maal m JOIN laeringsarena a ON a.id = m.arena_id
       WHERE a.virksomhet_id = ? ORDER BY m.kode`,
      virksomhetId,
    );
    return arenaer.map((arena) => ({
      ...arena,
      maalkoder: koder.filter((rad) => rad.arenaId === arena.id).map((rad) => rad.kode),
    }));
  }

  *add({ maalkoder, ...arena }: Arena): Script<void> {
    yield* insert('laeringsarena', { ...arena });
    yield* this.saveMaalkoder(arena.id, maalkoder);
  }

  *saveMaalkoder(arenaId: string, maalkoder: readonly string[]): Script<void> {
    yield* run('DELETE FROM laeringsarena_maal WHERE arena_id = ?', arenaId);
    for (const kode of maalkoder) yield* insert('laeringsarena_maal', { arenaId, kode });
  }
}
