import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A goal that a resource helps with, by its code, so that it holds in the next version of the catalogue too. */
@Entity('ressurs_maal')
@Index('ix_ressurs_maal_kode', ['katalogKode', 'kode'])
export class RessursMaalEntity {
  @ForeignKey('RessursEntity')
  @PrimaryColumn('text', { name: 'ressurs_id' })
  ressursId!: string;

  @PrimaryColumn('text', { name: 'katalog_kode' })
  katalogKode!: string;

  @PrimaryColumn('text')
  kode!: string;
}
