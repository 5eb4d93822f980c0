import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A goal that the arena can give, by its code in any catalogue version. */
@Entity('laeringsarena_maal')
export class LaeringsarenaMaalEntity {
  @ForeignKey('LaeringsarenaEntity')
  @PrimaryColumn('text', { name: 'arena_id' })
  arenaId!: string;

  @PrimaryColumn('text')
  kode!: string;
}
